// report.html: one file for a browser, without a network. What comes from the articles travels as base64 and reaches the page as
// text nodes only; the policy in its head allows the one script and the one style that it carries, by their hashes.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { SEVERITIES } from '../schema/index.ts'
import { digits } from '../text/describe-value.ts'
import { legend } from './legend.ts'
import { pageScript } from './page/index.ts'
import { STYLE } from './page/style.ts'
import { assemblePage, type PageData, pageData, type StoryPart, storyPart } from './page-data.ts'
import type { Report, ReportInput } from './report.ts'
import { describeLeftOut } from './value-text.ts'

export const HTML: Report = {
  fileName: 'report.html',
  tell: record => JSON.stringify(storyPart(record)),
  render: (counts, told) => [layOutPage(assemblePage(counts, parts(told)))],
}

/** One by one: a page has room for some of them. */
function* parts(told: Iterable<string>): Generator<StoryPart> {
  for (const part of told) yield JSON.parse(part) as StoryPart
}

/** What the review server gives its page: the token that a decision must carry. */
export type Review = { readonly token: string }

/** The page as text. With `review` it has buttons and talks to the server that it came from. */
export function renderPage(input: ReportInput, review?: Review): string {
  return layOutPage(pageData(input), review)
}

/** Bytes of data that a page carries as they are: it then shows them without waiting. */
const MOST_PLAIN = 1 << 20

function layOutPage(data: PageData, review?: Review): string {
  const script = pageScript()
  const json = Buffer.from(JSON.stringify(data))
  const packed = (json.length > MOST_PLAIN ? gzipSync(json) : json).toString('base64')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, review)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Discrepancy report</title>
<style>${STYLE}</style>
</head>
<body data-type="discrepancy">
<div class="page">
<header class="top">
<h1>What the articles agree on, and where they differ</h1>
<p class="lead">${lead(data)}</p>
${legend()}
</header>
<main>
<form id="controls" role="search" aria-label="Choose what is shown">
${controls(data)}
</form>
<p id="found" role="status">Reading …</p>
<p id="paper"></p>
<div id="list"></div>
<noscript><p>This page needs JavaScript to unpack its data. The same report for reading without it: report.md.</p></noscript>
</main>
<footer>
<p>${omitted(data)}The records behind this page: <code>facts.ndjson</code>, <code>discrepancies.ndjson</code>, <code>quotations.ndjson</code>, <code>records/</code>. Every sentence shown is a quotation from an article.</p>
<p class="keys"><kbd>/</kbd> search · <kbd>j</kbd> <kbd>k</kbd> next and previous</p>
</footer>
</div>
<script type="application/octet-stream" id="data"${review === undefined ? '' : ` data-review="${attribute(review.token)}"`}>${packed}</script>
<script>${script}</script>
</body>
</html>
`
}

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

function policy(script: string, review: Review | undefined): string {
  const connect = review === undefined ? '' : ` connect-src 'self';`
  return `default-src 'none'; script-src ${hash(script)}; style-src ${hash(STYLE)};${connect} base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`
}

const attribute = (text: string) => text.replace(/[&"<>]/g, character => `&#${character.charCodeAt(0)};`)

function lead({ counts }: PageData): string {
  const of = (name: string, one: string, many: string) =>
    `<b>${digits(counts[name] ?? 0)}</b> ${counts[name] === 1 ? one : many}`
  return [
    `${of('articles', 'article', 'articles')}, ${of('stories', 'story', 'stories')}, ${of('facts', 'fact', 'facts')}:`,
    `${of('agreed', 'is', 'are')} told alike by several sources, ${of('singleSource', 'rests', 'rest')} on a single source,`,
    `${of('conflicting', 'is', 'are')} in conflict, ${of('superseded', 'was', 'were')} overtaken by later reports.`,
    `${of('discrepancies', 'discrepancy', 'discrepancies')}: ${of('high', 'high', 'high')}, ${of('medium', 'medium', 'medium')}, ${of('low', 'low', 'low')}.`,
    `${of('quotations', 'quotation is', 'quotations are')} printed by more than one source.`,
    describeLeftOut(counts),
  ]
    .filter(Boolean)
    .join(' ')
}

function omitted({ counts, items, omitted: { discrepancies, facts, quotations } }: PageData): string {
  const shown = items.filter(({ type }) => type === 'fact').length
  const alone = (counts.facts ?? 0) - shown - facts
  const more =
    discrepancies + facts + quotations === 0
      ? ''
      : `This page holds as much as opens at once; ${digits(discrepancies)} discrepancies, ${digits(facts)} facts and ${digits(quotations)} quotations more stand in the files. `
  return alone <= 0 ? more : `${more}${digits(alone)} facts of articles that stand alone are in the files only. `
}

const CHIPS = {
  severity: SEVERITIES,
  kind: ['number', 'date', 'role', 'name', 'quote', 'internal'],
  status: ['agreed', 'conflicting', 'superseded', 'single source'],
  wording: ['in full', 'in part'],
} as const

/** Words of the files that say little to a reader. */
const LABELS: Readonly<Record<string, string>> = { internal: 'within one article' }

const chip = (kind: 'checkbox' | 'radio', name: string, value: string, label = LABELS[value] ?? value, checked = '') =>
  `<label class="chip"><input type="${kind}" name="${name}" value="${value}"${checked}><span>${label}</span></label>`

/** Only what occurs can be chosen. */
function controls({ items }: PageData): string {
  const count = (type: string) => items.filter(item => item.type === type).length
  const occurring = new Set(items.flatMap(({ kind, severity }) => [kind, severity]))
  const group = (name: keyof typeof CHIPS, legend: string, shown: string) => {
    const values = CHIPS[name].filter(value => occurring.has(value))
    if (values.length < 2) return ''
    return `<fieldset class="${shown}"><legend>${legend}</legend>${values.map(value => chip('checkbox', name, value)).join('')}</fieldset>\n`
  }
  return `<fieldset><legend>Show</legend>${chip('radio', 'type', 'discrepancy', `Discrepancies (${digits(count('discrepancy'))})`, ' checked')}${chip('radio', 'type', 'fact', `Facts (${digits(count('fact'))})`)}${chip('radio', 'type', 'quotation', `Quotations (${digits(count('quotation'))})`)}</fieldset>
${group('severity', 'Severity', 'only-discrepancy')}${group('kind', 'Kind', 'only-discrepancy')}${group('status', 'Status', 'only-fact')}${group('wording', 'Printed', 'only-quotation')}<label class="order">Order <select name="order"><option value="rank" id="rank">severity</option><option value="day">day of the event</option><option value="story">story</option><option value="outlets">most outlets</option></select></label>
<input type="search" id="search" name="search" placeholder="Search words, outlets, numbers" aria-label="Search">`
}
