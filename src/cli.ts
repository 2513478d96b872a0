#!/usr/bin/env node
// Arguments → command → exit status.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { annotate } from './pipeline.ts'
import { reconcile, sourceOf } from './reconcile/index.ts'
import { readFolder } from './run/folder.ts'
import type { Article } from './schema/index.ts'

const lines = (records: Iterable<unknown>) => [...records].map(record => `${JSON.stringify(record)}\n`).join('')

const program = new Command('corroborate')
program.command('extract [paths...]').action((paths: string[]) => {
  for (const path of paths)
    for (const { articles } of readFolder(path))
      for (const article of articles) process.stdout.write(`${JSON.stringify(annotate(article))}\n`)
})
program
  .command('run <folder>')
  .requiredOption('-o, --output <folder>')
  .action((folder: string, { output }: { output: string }) => {
    const articles: Article[] = []
    for (const file of readFolder(folder)) for (const article of file.articles) articles.push(annotate(article))
    writeAll(output, articles)
  })
program
  .command('reconcile <files...>')
  .requiredOption('-o, --output <folder>')
  .action(async (files: string[], { output }: { output: string }) => {
    const { readFileSync } = await import('node:fs')
    writeAll(
      output,
      files.flatMap(file =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map(line => JSON.parse(line) as Article),
      ),
    )
  })

function writeAll(output: string, articles: Article[]): void {
  mkdirSync(output, { recursive: true })
  const result = reconcile(sourceOf(articles))
  writeFileSync(join(output, 'articles.ndjson'), lines(articles))
  for (const name of ['stories', 'entities', 'facts', 'discrepancies'] as const)
    writeFileSync(join(output, `${name}.ndjson`), lines(result[name]))
}

await program.parseAsync()
