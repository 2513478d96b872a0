// The words of the report for who meets it for the first time: what each severity, status and verdict means.
import type { Discrepancy, Fact, Verdict } from '../schema/index.ts'

const SEVERITY = {
  high: 'the numbers of dead or injured cannot all be right, or other numbers of several outlets each are far apart',
  medium: 'another contradiction: a number, a date, an office, a word of a quotation, or one article against itself',
  low: 'worth a look: a small difference, a spelling, a number that rose with the news, or two that may both be right',
} satisfies Record<Discrepancy['severity'], string>

const STATUS = {
  agreed: 'several sources say it, and none contradicts',
  'single source': 'one source alone says it',
  conflicting: 'sources contradict each other; the value is the one with most support',
  superseded: 'later reports give another value',
} satisfies Record<Fact['status'], string>

const VERDICT = {
  agrees: 'says the value of the fact',
  refines: 'says it more exactly',
  compatible: 'leaves room for it',
  conflicts: 'excludes it',
  supersedes: 'is a later number',
  superseded: 'was overtaken by a later number',
  'not comparable': 'may be of a part, of another day or of another thing',
} satisfies Record<Verdict, string>

const WORDING = {
  'in full': 'all who print it print the same words',
  'in part': 'some print a part of what another prints; no word of it is another',
}

const OTHER = {
  'independent origins': 'copies of one agency, near copies and outlets that quote one speaker count once',
  confidence: 'from 0 to 1: how far the sources that say it outweigh those that say otherwise',
}

/** What the words of the page mean, to be opened by who asks. */
export function legend(): string {
  const group = (title: string, words: Record<string, string>) =>
    `<h2>${title}</h2><dl>${Object.entries(words)
      .map(([word, meaning]) => `<div><dt>${word}</dt><dd>${meaning}</dd></div>`)
      .join('')}</dl>`
  return `<details class="legend"><summary>What the words mean</summary>
${group('A discrepancy is', SEVERITY)}${group('A fact is', STATUS)}${group('A claim', VERDICT)}${group('Beside a fact', OTHER)}${group('A quotation is printed', WORDING)}
</details>`
}
