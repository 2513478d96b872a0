// The report in a browser: what is seen, heard by a screen reader, reached by keyboard, and never sent anywhere.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDecisions } from '../../src/review/decisions.ts'
import { built } from '../bench/built.ts'
import { folderOf } from '../helpers/program.ts'
import { sampleInput } from '../report/sample.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const HOSTILE = '<img src=x onerror="document.title=1"> \u202evillagers'

let browser: Browser
const folder = folderOf()
const write = async (name: string, count: number, words?: string) => {
  // The page's script is the text of built functions.
  const { renderPage } = await built<typeof import('../../src/report/html.ts')>('report/html')
  writeFileSync(join(folder, name), renderPage(sampleInput(count, words)))
}

beforeAll(async () => {
  await write('few.html', 12, HOSTILE)
  await write('many.html', 10_000)
  await write('none.html', 0)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
}, 120_000)
afterAll(() => browser?.close())

/** Opens a report and fails on anything that the page complains of or asks the network for. */
async function open(
  name: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage(options)
  const complaints: string[] = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    if (!request.url().startsWith('file:')) complaints.push(request.url())
  })
  await page.goto(`file://${join(folder, name)}`)
  await page.waitForSelector('body[data-ready=yes]')
  return { page, complaints }
}

async function violations(page: Page): Promise<string[]> {
  // The page's policy keeps foreign scripts out; a debugger may still look.
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: AXE })
  const { result } = await session.send('Runtime.evaluate', {
    expression:
      'axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ": " + nodes[0].html)))',
    awaitPromise: true,
  })
  return JSON.parse(String(result.value)) as string[]
}

describe('the report page', () => {
  it('leaves a low screen, as one that is magnified, to what it shows', async () => {
    const { page } = await open('few.html', { viewport: { width: 700, height: 500 } })
    expect(await page.evaluate('getComputedStyle(document.getElementById("controls")).position')).toBe('static')
    await page.close()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s, wide and narrow', async colorScheme => {
    for (const width of [1200, 390]) {
      const { page, complaints } = await open('few.html', { colorScheme, viewport: { width, height: 900 } })
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      for (const name of [/Facts/, /Quotations/]) {
        await page.getByRole('radio', { name }).check()
        expect(await violations(page)).toEqual([])
      }
      expect(complaints).toEqual([])
      await page.close()
    }
  })

  it('is whole as soon as it is read', async () => {
    const page = await browser.newPage()
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.title = String(document.querySelectorAll('#list .card').length)
      })
    })
    await page.goto(`file://${join(folder, 'few.html')}`)
    expect(await page.title()).toBe('12')
    await page.close()
  })

  it('shows words as words: no element, no turn of direction', async () => {
    const { page } = await open('few.html')
    expect(await page.locator('#list img').count()).toBe(0)
    expect(await page.title()).toBe('Discrepancy report')
    expect(await page.locator('blockquote').first().textContent()).toContain(
      '<img src=x onerror="document.title=1"> [U+202E]villagers',
    )
    await page.close()
  })

  it('filters, searches and goes from card to card by keyboard alone', async () => {
    const { page } = await open('few.html')
    const found = page.locator('#found')
    expect(await found.textContent()).toBe('12 shown')
    await page.keyboard.press('/')
    await page.keyboard.type('dam-7')
    expect(await found.textContent()).toBe('1 of 12 shown')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.id')).toBe('d_7')
    await page.locator('#search').fill('')
    await page.getByRole('checkbox', { name: 'low' }).focus()
    await page.keyboard.press('Space')
    expect(await found.textContent()).toBe('4 of 12 shown')
    await page.close()
  })

  it('opens ten thousand discrepancies with a few hundred elements and grows as it is read', async () => {
    const { page, complaints } = await open('many.html')
    const elements = () => page.evaluate<number>('document.querySelectorAll("*").length')
    expect(await elements()).toBeLessThan(4000)
    const cards = page.locator('.card')
    const before = await cards.count()
    await cards.last().scrollIntoViewIfNeeded()
    await expect.poll(() => cards.count()).toBeGreaterThan(before)
    await page.locator('#search').fill('dam-9999.txt')
    await expect.poll(() => page.locator('#found').textContent()).toBe('1 of 10,000 shown')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('says so where there is nothing to show, and prints what there is', async () => {
    const none = await open('none.html')
    expect(await none.page.locator('#found').textContent()).toBe('No discrepancies were found.')
    await none.page.close()
    const few = await open('few.html')
    expect((await few.page.pdf()).length).toBeGreaterThan(10_000)
    await few.page.emulateMedia({ media: 'print' })
    expect(await few.page.locator('#controls').isVisible()).toBe(false)
    await few.page.close()
  })

  it('leads to the words in the article where its address is known, and to nothing that is no page', async () => {
    const { page, complaints } = await open('few.html')
    const card = page.locator('#d_0')
    const links = await card.locator('figcaption a').evaluateAll(all => all.map(link => link.getAttribute('href')))
    expect(links).toEqual([
      'https://courier.example/dam-0#:~:text=Officials%20said%2012%20people%2C,the%20dam%20gave%20way.',
    ])
    expect(await card.locator('figcaption a').getAttribute('rel')).toBe('noopener noreferrer')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('opens at the one that its address names, far down or of another kind than is shown', async () => {
    const { page } = await open('many.html#d_302')
    const focused = () => page.evaluate('document.activeElement.id')
    expect(await focused()).toBe('d_302')
    await page.locator('#search').fill('dam-77')
    await page.evaluate("location.hash = '#f_5'")
    await expect.poll(focused).toBe('f_5')
    expect(await page.getByRole('radio', { name: /Facts/ }).isChecked()).toBe(true)
    await page.evaluate("location.hash = '#nothing'")
    expect(await focused()).toBe('f_5')
    await page.close()
  })

  it('says on paper what was chosen, and how much of it is not there', async () => {
    const { page } = await open('many.html')
    const paper = async () => {
      await page.evaluate("dispatchEvent(new Event('beforeprint'))")
      return page.locator('#paper').textContent()
    }
    expect(await paper()).toMatch(
      /^The first 1,000 of 10,000 discrepancies; by severity\. The others stand in discrepancies\.ndjson/,
    )
    expect(await page.locator('.card').count()).toBe(1000)
    expect(await page.locator('#paper').isVisible()).toBe(false)
    await page.locator('#search').fill('dam-99')
    await page.getByRole('checkbox', { name: 'low' }).check()
    expect(await paper()).toBe('All 36 discrepancies that are low, found by “dam-99”; by severity.')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#paper').isVisible()).toBe(true)
    expect(await page.locator('#found').isVisible()).toBe(false)
    await page.close()
  })
})

describe('the review page', () => {
  it('sends a decision to its server and shows it when it is opened again', async () => {
    const { serveReview } = await built<typeof import('../../src/review/server.ts')>('review/server')
    const server = await serveReview(folder, sampleInput(3))
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(server.url)
    await page.waitForSelector('body[data-ready=yes]')
    const card = page.locator('#d_1')
    await card.getByLabel('Note on this discrepancy').fill('Two tolls, two days')
    await card.getByRole('button', { name: 'Unsure' }).click()
    await expect.poll(() => card.getByRole('status').textContent()).toBe('Saved')
    expect(await violations(page)).toEqual([])
    await page.reload()
    await page.waitForSelector('body[data-ready=yes]')
    expect(await card.getByRole('button', { name: 'Unsure' }).getAttribute('aria-pressed')).toBe('true')
    expect(await card.getByLabel('Note on this discrepancy').inputValue()).toBe('Two tolls, two days')
    await card.getByLabel('Note on this discrepancy').fill('Two days')
    await card.getByLabel('Note on this discrepancy').press('Enter')
    await expect.poll(() => readDecisions(folder).at(-1)?.note).toBe('Two days')
    await card.getByRole('button', { name: 'Take back' }).click()
    await expect.poll(() => card.getByRole('status').textContent()).toBe('Taken back')
    expect(await card.getByRole('button', { name: 'Take back' }).isVisible()).toBe(false)
    expect(await card.getByRole('button', { name: 'Unsure' }).getAttribute('aria-pressed')).toBe('false')
    expect(readDecisions(folder)).toMatchObject([{ answer: 'undecided' }])
    expect(complaints).toEqual([])
    await page.close()
    await server.close()
  })
})
