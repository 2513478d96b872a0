// What a run says at its end: at most 15 lines, the last of them the place of the report.
import type { Manifest } from '../schema/index.ts'

type Ending = { readonly unchanged: boolean; readonly seconds: number; readonly report: string }

export function summarise({ counts }: Manifest, { unchanged, seconds, report }: Ending): string {
  const of = (name: string) => counts[name] ?? 0
  const lines = [
    unchanged
      ? `Nothing has changed since the last run: ${plural(of('articles'), 'article')}, ${plural(of('stories'), 'story', 'stories')} (${seconds.toFixed(1)} s).`
      : `${plural(of('articles'), 'article')} read and compared, ${plural(of('stories'), 'story', 'stories')} (${seconds.toFixed(1)} s).`,
    `${plural(of('entities'), 'person, organisation or place', 'persons, organisations and places')}.`,
    `${plural(of('facts'), 'fact')}: ${of('agreed')} agreed, ${of('singleSource')} of a single source, ${of('conflicting')} conflicting, ${of('superseded')} superseded.`,
    `${plural(of('discrepancies'), 'discrepancy', 'discrepancies')}: ${of('high')} high, ${of('medium')} medium, ${of('low')} low.`,
    `${plural(of('quotations'), 'quotation')} printed by more than one source.`,
  ]
  const foreign = of('notEnglish')
  if (foreign > 0)
    lines.push(
      `${plural(foreign, 'article is', 'articles are')} not in English, or not all of it: nothing is read from what is not.`,
    )
  const doubts = [
    of('errors') > 0 ? plural(of('errors'), 'error') : '',
    of('warnings') > 0 ? plural(of('warnings'), 'warning') : '',
    of('notes') > 0 ? plural(of('notes'), 'note') : '',
  ].filter(Boolean)
  if (doubts.length > 0) lines.push(`${doubts.join(', ')} on the input: diagnostics.ndjson`)
  lines.push('', `Report: ${report}`)
  return `${lines.join('\n')}\n`
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
