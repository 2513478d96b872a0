// The one door to wink-nlp: words and their parts of speech, positioned by us from the spaces that it reports.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { PartOfSpeech, Token } from '../schema/index.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/** Tokens of `text`, shifted by `offset`. wink gives words, never offsets: the running position is ours. */
export function tokenise(text: string, offset = 0): Token[] {
  const document = nlp.readDoc(text)
  const words = document.tokens().out(its.value) as string[]
  const spaces = document.tokens().out(its.precedingSpaces) as string[]
  const tags = document.tokens().out(its.pos) as PartOfSpeech[]
  const tokens: Token[] = []
  let at = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const start = text.startsWith(word, at + (spaces[i]?.length ?? 0))
      ? at + (spaces[i]?.length ?? 0)
      : text.indexOf(word, at)
    if (start < 0) continue
    at = start + word.length
    tokens.push({ start: offset + start, end: offset + at, text: word, lower: word.toLowerCase(), pos: tags[i] ?? 'X' })
  }
  return tokens
}
