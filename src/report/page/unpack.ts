/// <reference lib="dom" />
// The page's data: JSON, compressed where there is much of it, as base64 in a script element that no browser runs.
import type { PageData } from '../page-data.ts'

/** What is not compressed is there at once, so that the page is whole when it is first shown. */
export function unpack(base64: string): PageData | Promise<PageData> {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  const isJson = bytes[0] === '{'.charCodeAt(0)
  if (isJson) return JSON.parse(new TextDecoder().decode(bytes)) as PageData
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).json() as Promise<PageData>
}
