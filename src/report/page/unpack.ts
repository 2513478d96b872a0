/// <reference lib="dom" />
// The page's data: JSON, compressed, as base64 in a script element that no browser runs.
import type { PageData } from '../page-data.ts'

export async function unpack(base64: string): Promise<PageData> {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(stream).json()) as PageData
}
