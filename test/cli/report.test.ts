// report: what a finished run left is rendered once more, and becomes what it was.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { corroborate, folderOf } from '../helpers/program.ts'

it('writes the reports of a run again, byte for byte', () => {
  const output = join(folderOf(), 'out')
  const written = () =>
    ['report.html', 'report.md', 'manifest.json'].map(name => readFileSync(join(output, name), 'utf8'))
  expect(corroborate(['run', 'corpus', '-o', output]).status).toBe(0)
  const before = written()
  rmSync(join(output, 'report.md'))
  const { status, stdout } = corroborate(['report', output])
  expect(status).toBe(0)
  expect(stdout).toBe(`${join(output, 'report.html')}\n${join(output, 'report.md')}\n`)
  expect(written()).toEqual(before)
})

it('tells stories that differ alike in the order of their days', () => {
  const output = join(folderOf(), 'out')
  corroborate(['run', 'corpus', '-o', output])
  const report = readFileSync(join(output, 'report.md'), 'utf8')
  const days: Record<string, number[]> = {}
  for (const section of report.split(/^## /m).slice(1)) {
    const day = Date.parse(/^\n(\d+ \w+ \d{4}) · /m.exec(section)?.[1] ?? '')
    const worst = ['high', 'medium', 'low'].find(severity => section.includes(`, ${severity})\n`)) ?? 'none'
    if (!Number.isNaN(day)) days[worst] = [...(days[worst] ?? []), day]
  }
  expect(Object.keys(days)).toContain('medium')
  for (const of of Object.values(days)) expect(of).toEqual([...of].sort((a, b) => a - b))
})
