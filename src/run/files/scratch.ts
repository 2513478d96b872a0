// Memory for bytes on their way between a file and a string. With memory of its own for each of thousands, V8 would collect garbage.

const SIZE = 1024 * 1024
let scratch: Buffer | undefined

/** Room for so many bytes, and more; what is put there stays until somebody else asks. */
export function roomFor(length: number): Buffer {
  if (length > SIZE) return Buffer.allocUnsafe(length)
  scratch ??= Buffer.allocUnsafeSlow(SIZE)
  return scratch
}
