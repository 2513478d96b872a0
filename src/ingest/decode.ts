// decode: bytes → text. UTF-8, UTF-16 with or without a byte order mark, a declared charset, else windows-1252; what is
// no text is turned away, what was doubtful is said.
import { type Problem, problem } from './diagnose.ts'
import { windows1252 } from './windows-1252.ts'

export type Decoded = { readonly text: string; readonly encoding: string; readonly problems: Problem[] }

/** Text holds few control characters: a share above this one is binary (measured: 0 in news, over 0.1 in archives and images). */
const CONTROLS = 0.05
/** English in a one-byte encoding has few bytes above 0x7f; a share above this one is some other encoding. */
const HIGH_BYTES = 0.3
/** How much of a file is looked at to tell UTF-16 and binary. */
const SAMPLE = 1 << 16

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (or an Office document)', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['gzip data', [0x1f, 0x8b, 0x08]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['UTF-32 text', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32 text', [0x00, 0x00, 0xfe, 0xff]],
]

/** The text of `bytes`, or undefined with an error among the problems. `declared` is what the file says of itself, such as an HTML charset. */
export function decode(
  bytes: Uint8Array,
  declared?: string,
): Decoded | { readonly text: undefined; readonly problems: Problem[] } {
  const refuse = (code: string, message: string) => ({ text: undefined, problems: [problem('error', code, message)] })
  if (bytes.length === 0) return refuse('empty', 'Expected an article, received an empty file; it was left out.')
  const signature = SIGNATURES.find(([, head]) => head.every((byte, i) => bytes[i] === byte))
  if (signature !== undefined)
    return refuse(
      'binary',
      `Expected text, received ${signature[0]}; it was left out. Save its words as plain text in UTF-8.`,
    )
  const decoded = read(bytes, declared)
  if (decoded === undefined)
    return refuse(
      'unknown-encoding',
      'Expected UTF-8 or windows-1252, received bytes of some other encoding; it was left out. Save it as UTF-8.',
    )
  const controls = shareOfControls(decoded.text)
  if (controls > CONTROLS)
    return refuse(
      'binary',
      `Expected text, received ${Math.round(controls * 100)} % control characters; it was left out.`,
    )
  if (!/\S/.test(decoded.text))
    return refuse('empty', 'Expected an article, received white space only; it was left out.')
  if (controls > 0)
    decoded.problems.push(
      problem('warning', 'control-characters', 'The text holds control characters; they were kept.'),
    )
  if (/â€|Ã[\u0080-\u00bf]/.test(decoded.text))
    decoded.problems.push(
      problem(
        'warning',
        'mojibake',
        'The text looks as if UTF-8 had been read as windows-1252 before (“â€™” for “’”); it was kept as it is.',
      ),
    )
  return decoded
}

function read(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be')
  const wide = guessUtf16(bytes)
  if (wide !== undefined) return decodeUtf16(bytes, wide, true)
  try {
    // A byte order mark at the head is dropped by the decoder.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', problems: [] }
  } catch {
    return decodeDeclared(bytes, declared) ?? decodeMixed(bytes, isWindows1252(declared))
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', guessed = false): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const problems = guessed
    ? [problem('warning', 'guessed-encoding', `No byte order mark; read as ${encoding.toUpperCase()}.`)]
    : []
  if (text.includes('\ufffd'))
    problems.push(
      problem('warning', 'bad-bytes', `Some bytes are no ${encoding.toUpperCase()}; they were read as “\ufffd”.`),
    )
  return { text, encoding, problems }
}

/** UTF-16 without a mark: one byte of each pair is nearly always one of two values (0x00 and 0x04, say), and controls abound. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 8 || bytes.length % 2 === 1) return undefined
  const counts = [new Uint32Array(256), new Uint32Array(256)]
  let low = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 9) low++
    const side = counts[i & 1]
    if (side !== undefined) side[byte] = (side[byte] ?? 0) + 1
  }
  if (low < length * CONTROLS) return undefined
  const [even = 0, odd = 0] = counts.map(side => {
    const [first = 0, second = 0] = [...side].sort((a, b) => b - a)
    return (first + second) / (length / 2)
  })
  if (odd > 0.8 && even < odd - 0.2) return 'utf-16le'
  return even > 0.8 && odd < even - 0.2 ? 'utf-16be' : undefined
}

function decodeDeclared(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  if (declared === undefined) return undefined
  try {
    const decoder = new TextDecoder(declared, { fatal: true })
    // Declared by many that are mostly UTF-8.
    if (decoder.encoding === 'windows-1252' || decoder.encoding === 'utf-8') return undefined
    return { text: decoder.decode(bytes), encoding: decoder.encoding, problems: [] }
  } catch {
    return undefined
  }
}

/** Latin-1 and ASCII are other labels of it in the Encoding Standard. */
function isWindows1252(declared: string | undefined): boolean {
  try {
    return declared !== undefined && new TextDecoder(declared).encoding === 'windows-1252'
  } catch {
    return false
  }
}

/**
 * Bytes that are not all UTF-8: what is valid UTF-8 is read as such, every other byte as windows-1252, which is no surprise where it
 * was `declared`.
 */
function decodeMixed(bytes: Uint8Array, declared: boolean): Decoded | undefined {
  const utf8 = new TextDecoder()
  const parts: string[] = []
  let wide = 0
  let single = 0
  let cut = false
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at)
    if (length > 0) {
      if (length > 1) wide += length
      at += length
      continue
    }
    parts.push(utf8.decode(bytes.subarray(from, at)))
    cut = wide > 0 && isCutOff(bytes, at)
    parts.push(cut ? '\ufffd' : windows1252(bytes[at] ?? 0))
    if (!cut) single++
    at = cut ? bytes.length : at + 1
    from = at
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  if ((wide > 0 ? single : wide + single) > HIGH_BYTES * bytes.length) return undefined
  const problems: Problem[] = []
  if (cut) problems.push(problem('warning', 'cut-off', 'The file ends within a character; it may be cut off.'))
  if (single > 0 && wide > 0) {
    const message = `Mostly UTF-8, but ${single} bytes are not; those were read as windows-1252.`
    problems.push(problem('warning', 'mixed-encoding', message))
  } else if (single > 0 && !declared)
    problems.push(
      problem('warning', 'not-utf8', 'Expected UTF-8; its bytes are not, so they were read as windows-1252.'),
    )
  return { text: parts.join(''), encoding: wide > 0 ? 'utf-8' : 'windows-1252', problems }
}

/** The length of the valid UTF-8 sequence at `at` (RFC 3629, table 3-7 of the Unicode standard); 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0
  return length
}

/** Whether the file ends within the sequence that begins at `at`. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  if (at + length <= bytes.length || length === 0) return false
  for (let i = at + 1; i < bytes.length; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false
  return true
}

function shareOfControls(text: string): number {
  const length = Math.min(text.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if ((code < 0x20 && (code < 9 || code > 13) && code !== 0x1b) || code === 0x7f || code === 0xfffe) controls++
  }
  return controls / length
}
