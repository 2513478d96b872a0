// front-matter: metadata between two lines of `---` at the head of a text. Its YAML is read as data only: no tags, no code.
import { createRequire } from 'node:module'
import { type Problem, problem } from './diagnose.ts'
import { type Metadata, readMetadata } from './metadata.ts'

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
/** No metadata of an article is longer: what is, is text between two rules. */
const LONGEST = 10_000

/** Most folders have no front matter: what reads it is loaded by the first article that has. */
const loadYaml = () => createRequire(import.meta.url)('yaml') as typeof import('yaml')

export type FrontMatter = { readonly metadata: Metadata; readonly body: string; readonly problems: Problem[] }

/** The front matter of `text` and what follows it; a text without any is its own body. */
export function readFrontMatter(text: string): FrontMatter {
  const whole: FrontMatter = { metadata: {}, body: text, problems: [] }
  if (!text.startsWith('---')) return whole
  const match = FENCED.exec(text.slice(0, LONGEST))
  if (match === null) return whole
  try {
    // The core schema with dates left as words: 2021-12 is a month, not the first of it.
    const record: unknown = loadYaml().parse(match[1] ?? '', { schema: 'core', maxAliasCount: 10, logLevel: 'silent' })
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return whole
    return { ...readMetadata(record), body: text.slice(match[0].length) }
  } catch {
    return {
      ...whole,
      problems: [problem('warning', 'bad-metadata', 'The front matter is no YAML; it was read as text.')],
    }
  }
}
