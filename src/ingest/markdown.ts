// markdown: the headings and pictures of a Markdown text, marked as zones; the text stays as it is.
import type { Zone } from '../schema/index.ts'
import { readLines } from './text-lines.ts'

export type MarkdownZones = { readonly zones: Zone[]; readonly title: string | null }

/** The first `# …` is the title, other `#` lines are headings; marks of headings, rules, pictures and code fences are furniture. */
export function markMarkdown(text: string): MarkdownZones {
  const zones: Zone[] = []
  let title: string | null = null
  for (const line of readLines(text)) {
    const heading = /^(#{1,6})\s+(?=\S)/.exec(line.text)
    if (heading !== null) {
      const from = line.start + heading[0].length
      zones.push({ start: line.start, end: from, kind: 'furniture' })
      const first = title === null && heading[1] === '#'
      zones.push({ start: from, end: line.end, kind: first ? 'title' : 'heading' })
      if (first) title = line.text.slice(heading[0].length).replace(/\s{1,9}#{1,9}$/, '')
    } else if (/^(?:!\[[^\]]{0,300}\]\([^)]{0,500}\)|```.{0,40}|~~~.{0,40}|[-*_]{3,})$/.test(line.text))
      zones.push({ start: line.start, end: line.end, kind: 'furniture' })
  }
  return { zones, title }
}
