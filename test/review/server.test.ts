// The review server: who may read and decide, and what becomes of a decision.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDecisions } from '../../src/review/decisions.ts'
import { type ReviewServer, serveReview } from '../../src/review/server.ts'
import { folderOf } from '../helpers/program.ts'
import { sampleInput } from '../report/sample.ts'

const output = folderOf()
const file = join(output, 'decisions.jsonl')
let server: ReviewServer
let host: string
let token: string
beforeAll(async () => {
  server = await serveReview(output, sampleInput(3))
  host = new URL(server.url).host
  token = new URL(server.url).pathname.slice(1)
})
afterAll(() => server.close())

type Asked = { method?: string; path?: string; headers?: Record<string, string | undefined>; body?: string }

function ask({
  method = 'GET',
  path = '/decisions',
  headers = {},
  body,
}: Asked): Promise<{ status: number; body: string }> {
  const own = {
    host,
    'x-corroborate-token': token,
    ...(method === 'POST' ? { origin: `http://${host}`, 'content-type': 'application/json' } : {}),
  }
  const sent = Object.fromEntries(Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined))
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: host.split(':')[1], method, path, headers: sent }, response => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
const decision = (fields: object = {}) =>
  JSON.stringify({ discrepancy: 'd_1', answer: 'real', note: 'two tolls', ...fields })

describe('the review server', () => {
  it('gives its page to who knows the address', async () => {
    expect((await ask({ path: `/${token}` })).body).toContain('data-review="')
    expect((await ask({ path: `/${token.slice(1)}0` })).status).toBe(404)
    expect((await ask({ path: '/' })).status).toBe(404)
  })

  it('keeps decisions, of which the last counts', async () => {
    expect((await ask({ method: 'POST', body: decision() })).status).toBe(204)
    expect((await ask({ method: 'POST', body: decision({ answer: 'unsure', note: '' }) })).status).toBe(204)
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2)
    expect(JSON.parse((await ask({})).body)).toEqual([{ discrepancy: 'd_1', answer: 'unsure', note: '' }])
  })

  it.each<[string, Asked, number]>([
    ['another host name', { headers: { host: 'evil.example' } }, 403],
    ['another origin', { method: 'POST', headers: { origin: 'https://evil.example' }, body: decision() }, 403],
    ['no origin', { method: 'POST', headers: { origin: undefined }, body: decision() }, 403],
    ['the origin "null"', { method: 'POST', headers: { origin: 'null' }, body: decision() }, 403],
    ['no token', { method: 'POST', headers: { 'x-corroborate-token': undefined }, body: decision() }, 403],
    ['another token', { headers: { 'x-corroborate-token': '0'.repeat(48) } }, 403],
    ['a page of another site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['a form', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: decision() }, 415],
    ['another method', { method: 'DELETE' }, 405],
    ['no JSON', { method: 'POST', body: '{' }, 400],
    ['an unknown answer', { method: 'POST', body: decision({ answer: 'perhaps' }) }, 400],
    ['a discrepancy of another report', { method: 'POST', body: decision({ discrepancy: '__proto__' }) }, 400],
    ['more than was asked', { method: 'POST', body: decision({ path: '/etc/passwd' }) }, 400],
    ['too much', { method: 'POST', body: decision({ note: 'x'.repeat(20_000) }) }, 400],
  ])('turns away %s', async (_, asked, status) => {
    const before = readFileSync(file, 'utf8')
    expect((await ask(asked)).status).toBe(status)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('is not put off by a torn line', async () => {
    appendFileSync(file, '{"discrepancy":"d_2","ans')
    expect((await ask({ method: 'POST', body: decision({ discrepancy: 'd_0' }) })).status).toBe(204)
    expect(readDecisions(output).map(each => each.discrepancy)).toEqual(['d_1', 'd_0'])
    expect(existsSync(file)).toBe(true)
  })
})
