// The key of an input file: whatever its records depend on. Equal keys, equal records.
import { createHash } from 'node:crypto'

/** sha256 over the program, the path, the content, and what describes it. */
export function fileKey(
  program: string,
  { path, listed }: { readonly path: string; readonly listed: object | null },
  bytes: Uint8Array,
  sideCar: Uint8Array | null,
): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([program, path, listed, bytes.length]))
    .update(bytes)
  if (sideCar !== null) hash.update(sideCar)
  return hash.digest('hex')
}
