// Every regular expression that the program is written with, read from its sources.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Written = { readonly source: string; readonly flags: string; readonly path: string }

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path)
    else if (path.endsWith('.ts')) yield path
  }
}

/** What stands before a `/` that opens a regular expression; behind anything else it divides. */
const OPENS = /(?:^|[(,=:[!&|?{};>+]|\breturn|\bof|\byield)\s*$/

/** The regular expression literals of TypeScript code; strings, templates and comments are stepped over. */
export function literalsOf(code: string, path: string): Written[] {
  const found: Written[] = []
  let i = 0
  let line = ''
  while (i < code.length) {
    const char = code[i] ?? ''
    if (code.startsWith('//', i)) i = endOf(code, '\n', i)
    else if (code.startsWith('/*', i)) i = endOf(code, '*/', i + 2) + 2
    else if (char === "'" || char === '"' || char === '`') {
      i = quoteEnd(code, i)
      line += 'x'
    } else if (char === '/' && OPENS.test(line)) {
      const end = literalEnd(code, i)
      const flags = /^[a-z]*/.exec(code.slice(end))?.[0] ?? ''
      found.push({ source: code.slice(i + 1, end - 1), flags, path })
      i = end + flags.length
      line += 'x'
    } else {
      line = char === '\n' ? line.slice(-40) : line + char
      i++
    }
  }
  return found
}

function endOf(code: string, mark: string, from: number): number {
  const at = code.indexOf(mark, from)
  return at < 0 ? code.length : at
}

function quoteEnd(code: string, at: number): number {
  const quote = code[at]
  let i = at + 1
  while (i < code.length && code[i] !== quote) i += code[i] === '\\' ? 2 : 1
  return i + 1
}

function literalEnd(code: string, at: number): number {
  let inClass = false
  let i = at + 1
  while (i < code.length && (inClass || code[i] !== '/')) {
    if (code[i] === '\\') i++
    else if (code[i] === '[') inClass = true
    else if (code[i] === ']') inClass = false
    i++
  }
  return i + 1
}

/** Every literal of `folder`, each once. */
export function writtenPatterns(folder: string): Written[] {
  const byText = new Map<string, Written>()
  for (const path of files(folder))
    for (const literal of literalsOf(readFileSync(path, 'utf8'), path))
      byText.set(`/${literal.source}/${literal.flags}`, literal)
  return [...byText.values()]
}
