// Those who sit or serve in a body are not the body: of `Union Party MPs` and `Eastby Police Officers` the name is that of the party and of the
// police.
import { BODY_WORDS } from '../../lexicon/organisations/body-words.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Document } from '../../schema/index.ts'
import type { Name } from './index.ts'
import { spanOf } from './spans.ts'
import { LIST, wordOf } from './words.ts'

const SITTING = /^(?:M[ES]?Ps|MLAs|TDs)$/
const SERVING: ReadonlySet<string> = wordSet('deputies detectives firefighters investigators officers troopers')
const PEOPLE = LIST.demonym | LIST.people

/** The names, those of organisations without the members at their end. */
export function partMembers(document: Document, names: Name[]): Name[] {
  const { tokens } = document
  let parted: Name[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as Name
    const { kind, firstToken, endToken } = name
    const last = tokens[endToken - 1]
    const isSitting = kind === 'organisation' && SITTING.test(last?.text ?? '')
    if (!isSitting && !isServing(tokens, name)) {
      parted?.push(name)
      continue
    }
    parted ??= names.slice(0, n)
    const rest = endToken - firstToken - 1
    const word = tokens[firstToken]?.word
    // `Dutch MPs` name no body
    if (rest === 0 || (rest === 1 && word !== undefined && (wordOf(word).lists & PEOPLE) !== 0)) continue
    parted.push({ ...name, ...spanOf(document, firstToken, endToken - 1) })
  }
  return parted ?? names
}

/** `Eastby Police Officers`; `Port Support Officers` and a `Union of Police Officers` are bodies of their own. */
const isServing = (tokens: Document['tokens'], { kind, firstToken, endToken }: Name): boolean =>
  kind === 'organisation' &&
  endToken - firstToken > 2 &&
  SERVING.has(tokens[endToken - 1]?.lower ?? '') &&
  BODY_WORDS.has(tokens[endToken - 2]?.lower ?? '') &&
  !hasOf(tokens, firstToken, endToken)

function hasOf(tokens: Document['tokens'], first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (tokens[i]?.text === 'of') return true
  return false
}
