import { describe, expect, it } from 'vitest'
import { ProgressLine } from '../../src/cli/progress.ts'
import { summarise } from '../../src/cli/summary.ts'

describe('the progress line', () => {
  const terminal = (isTTY: boolean) => {
    const written: string[] = []
    return { isTTY, columns: 60, written, write: (text: string) => written.push(text) }
  }

  it('says rate and time left, redraws in moderation, and goes away', () => {
    let now = 0
    const screen = terminal(true)
    const line = new ProgressLine(screen, true, () => now)
    now = 10_000
    line.show({ phase: 'read', done: 100, total: 700 })
    now = 10_050
    line.show({ phase: 'read', done: 101, total: 700 })
    line.show({ phase: 'compare', done: 700, total: 700 })
    line.clear()
    line.clear()
    expect(screen.written).toEqual([
      '\r\x1b[2KReading 100 of 700 files, 10 a second, 1 min left',
      '\r\x1b[2KComparing what 700 files say …',
      '\r\x1b[2K',
    ])
  })

  it('is silent where there is no terminal or none is wanted', () => {
    for (const [screen, wanted] of [
      [terminal(false), true],
      [terminal(true), false],
    ] as const) {
      new ProgressLine(screen, wanted).show({ phase: 'compare', done: 1, total: 1 })
      expect(screen.written).toEqual([])
    }
  })
})

describe('the summary', () => {
  it('has at most 15 lines and ends with the report', () => {
    const counts = {
      articles: 1,
      stories: 1,
      entities: 2,
      facts: 3,
      agreed: 1,
      singleSource: 2,
      discrepancies: 1,
      high: 1,
      errors: 1,
      warnings: 2,
      notEnglish: 2,
    }
    const manifest = {
      program: { name: 'corroborate' as const, version: '0' },
      contract: 1 as const,
      options: {},
      offsets: 'utf16' as const,
      counts,
      files: {},
    }
    const lines = summarise(manifest, { unchanged: false, seconds: 1.23, report: 'output/report.html' })
      .trimEnd()
      .split('\n')
    expect(lines.length).toBeLessThanOrEqual(15)
    expect(lines[0]).toBe('1 article read and compared, 1 story (1.2 s).')
    expect(lines).toContain('1 discrepancy: 1 high, 0 medium, 0 low.')
    expect(lines).toContain('1 error, 2 warnings on the input: diagnostics.ndjson')
    expect(lines).toContain('2 articles are not in English, or not all of it: nothing is read from what is not.')
    expect(lines.at(-1)).toBe('Report: output/report.html')
  })
})
