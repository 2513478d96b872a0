// npm run bench -- DIR: how fast the program is, beside the libraries it builds on, on the same text in the same run.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { groupArticles } from '../../src/run/extracting/article-groups.ts'
import type { SourceArticle } from '../../src/schema/index.ts'
import { built } from './built.ts'
import { runProgram } from './child.ts'
import { takeTurns, type Work } from './measure.ts'

const { annotateAll } = await built<typeof import('../../src/pipeline.ts')>('pipeline')
const { ingest } = await built<typeof import('../../src/ingest/index.ts')>('ingest/index')
const { segment } = await built<typeof import('../../src/segment/index.ts')>('segment/index')
const { extract } = await built<typeof import('../../src/extract/index.ts')>('extract/index')
const { findNames } = await built<typeof import('../../src/extract/names/index.ts')>('extract/names/index')
const { findDates } = await built<typeof import('../../src/extract/dates/index.ts')>('extract/dates/index')
const { findQuantities } =
  await built<typeof import('../../src/extract/quantities/index.ts')>('extract/quantities/index')
const { relate } = await built<typeof import('../../src/relate/index.ts')>('relate/index')

/** V8 is still compiling our code in the third round and settled from the fourth on; wink's, which is less, from the second. */
const ROUNDS = 7
const STAGE_ROUNDS = 3
/** Text for the comparison of one core. */
const SAMPLE = 2_000_000
/** Text for the stages one by one. */
const STAGE_SAMPLE = 500_000
/** compromise takes some forty times as long. */
const SMALL_SAMPLE = 40_000
const FEW = 250

function bench(folder: string): void {
  const paths = textFiles(folder)
  const articles = paths.flatMap(path => ingest({ path, bytes: readFileSync(path), metadata: null }).articles)
  const all = megabytes(articles)
  print(`${articles.length} articles, ${all.toFixed(2)} MB, Node ${process.version}`)
  print('one core, processor time:')
  oneCore(articles)
  print('the program, two workers:')
  wholeRuns(folder, paths)
}

/** As a thread of the program reads them; the records are let go. */
function annotateEach(articles: readonly SourceArticle[]): void {
  for (const group of groupArticles(articles)) annotateAll(group)
}

function oneCore(articles: readonly SourceArticle[]): void {
  const sample = upTo(articles, SAMPLE)
  const small = upTo(articles, SMALL_SAMPLE)
  const wink = winkNLP(model)
  // The caller may forget what is returned: `void` says so.
  const readAll = (texts: readonly SourceArticle[]) => texts.forEach(({ text }) => void wink.readDoc(text))
  const works = [
    { name: 'extraction', run: () => annotateEach(sample) },
    { name: 'wink', run: () => readAll(sample) },
    { name: 'compromise', run: () => small.forEach(({ text }) => void lookUpThree(text)) },
  ]
  const first = takeTurns(works, 1)
  const warm = takeTurns(works, ROUNDS)
  const mb = megabytes(sample)
  const words = sample.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const speed = mb / warm('extraction')
  line('extraction', `${speed.toFixed(2)} MB/s, ${Math.round(words / warm('extraction'))} words/s`)
  line('wink-nlp, full readDoc', `${(mb / warm('wink')).toFixed(2)} MB/s`)
  line('extraction to wink-nlp', (warm('wink') / warm('extraction')).toFixed(2), 'to reach 0.5')
  line(
    'the first reading, while code is compiled',
    `${(mb / first('extraction')).toFixed(2)} MB/s, to wink-nlp's ${(first('wink') / first('extraction')).toFixed(2)}`,
  )
  const compromiseSpeed = megabytes(small) / warm('compromise')
  line("compromise's three look-ups", `${compromiseSpeed.toFixed(3)} MB/s`)
  line('extraction to compromise', (speed / compromiseSpeed).toFixed(1))

  // What the stages are given is held, and what is held costs whoever allocates: they come after the whole.
  const given = upTo(articles, STAGE_SAMPLE)
  const documents = given.map(segment)
  const extractions = extract(documents)
  const stages: readonly Work[] = [
    { name: 'segment', run: () => given.forEach(segment) },
    { name: 'names', run: () => documents.forEach(findNames) },
    {
      name: 'dates and quantities',
      run: () => documents.forEach(document => void [findDates(document), findQuantities(document)]),
    },
    { name: 'extract', run: () => documents.forEach(document => void extract([document])) },
    {
      name: 'relate',
      run: () =>
        documents.forEach((document, i) => void relate(document, extractions[i] as ReturnType<typeof extract>[number])),
    },
  ]
  const parts = [...stages, { name: 'wink', run: () => readAll(given) }]
  takeTurns(parts, 1)
  const alone = takeTurns(parts, STAGE_ROUNDS)
  for (const { name } of stages) line(`${name} alone, to wink-nlp`, (alone('wink') / alone(name)).toFixed(2))
  line(
    "relate's share of the three",
    percent(alone('relate') / (alone('segment') + alone('extract') + alone('relate'))),
  )

  const few = articles.slice(0, FEW)
  const growth = takeTurns(
    [
      { name: 'few', run: () => annotateEach(few) },
      { name: 'all', run: () => annotateEach(articles) },
    ],
    1,
  )
  const perMegabyte = (name: string, of: readonly SourceArticle[]) => growth(name) / megabytes(of)
  line(
    `growth of extraction, ${few.length} to ${articles.length} articles`,
    `${(perMegabyte('all', articles) / perMegabyte('few', few)).toFixed(2)} times per MB`,
    '1 is linear',
  )
}

const percent = (share: number) => `${Math.round(100 * share)} %`

function wholeRuns(folder: string, paths: readonly string[]): void {
  const temporary = mkdtempSync(join(tmpdir(), 'corroborate-bench-'))
  try {
    const output = join(temporary, 'out')
    const extraction = runProgram('extract', folder, '--workers', '2', '--quiet')
    const first = runProgram('run', folder, '-o', output, '--workers', '2', '--quiet')
    const second = runProgram('run', folder, '-o', output, '--workers', '2', '--quiet')
    const few = join(temporary, 'few')
    for (const path of paths.slice(0, FEW)) {
      const target = join(few, relative(folder, path))
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(path, target)
    }
    const small = runProgram('run', few, '-o', join(temporary, 'out-few'), '--workers', '2', '--quiet')
    const took = ({ seconds, cpuSeconds }: { seconds: number; cpuSeconds: number }) =>
      `${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of processor time)`
    line('extract', took(extraction))
    line('run', took(first))
    line('run to extract', (first.seconds / extraction.seconds).toFixed(2), 'to reach 1.2')
    line('peak memory of run', `${Math.round(first.megabytes)} MB`, 'to reach 800')
    line('run again, nothing changed', took(second))
    line('first run to second', (first.seconds / second.seconds).toFixed(1), 'to reach 10')
    line(`run, ${Math.min(FEW, paths.length)} articles`, took(small))
    line(
      'growth of run',
      `${(first.cpuSeconds / small.cpuSeconds).toFixed(1)} times the processor time for ${(paths.length / Math.min(FEW, paths.length)).toFixed(1)} times the articles`,
    )
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function lookUpThree(text: string): unknown {
  const document = compromise(text)
  return [document.people().json(), document.places().json(), document.organizations().json()]
}

function textFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter(entry => entry.isFile() && /\.txt$/i.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
}

/** Articles from all over the folder, evenly spread, up to so many bytes. */
function upTo(articles: readonly SourceArticle[], bytes: number): SourceArticle[] {
  const total = megabytes(articles) * 1e6
  const step = Math.max(1, Math.floor(total / bytes))
  return articles.filter((_, i) => i % step === 0)
}

const megabytes = (articles: readonly SourceArticle[]) =>
  articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
const print = (text: string) => process.stdout.write(`${text}\n`)
const line = (what: string, figure: string, target = '') =>
  print(`  ${what.padEnd(52)} ${figure}${target === '' ? '' : `   (${target})`}`)

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: npm run bench -- DIR   (a folder of .txt articles)\n')
  process.exitCode = 2
} else bench(folder)
