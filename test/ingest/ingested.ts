// A file written out in a test, as ingest reads it.
import { type Ingested, ingest, type Metadata } from '../../src/ingest/index.ts'

export const utf8 = (text: string) => new TextEncoder().encode(text)
export const read = (path: string, content: string | Uint8Array, metadata: Metadata | null = null): Ingested =>
  ingest({ path, bytes: typeof content === 'string' ? utf8(content) : content, metadata })
export const codes = ({ diagnostics }: Ingested) => diagnostics.map(found => found.code)
export const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('')
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), little)
  return bytes
}
export const WORDS = 'The café in Øresund paid €40 — “a lot”, said Łukasz.'
