// The review server: the report with buttons, for the person at this machine and nobody else. It listens on the loopback, and every
// request must name its host, come from its own page and carry its token: other pages in the same browser can do none of that.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ReportInput, renderPage } from '../report/index.ts'
import { Decision, readDecisions, writeDecision } from './decisions.ts'

/** A decision is a few words; nobody needs to send more. */
const LONGEST_BODY = 16 * 1024

export type ReviewServer = { readonly url: string; readonly close: () => Promise<void> }

/** Serves the report of `output` until it is closed. `port` 0 takes any that is free. */
export async function serveReview(output: string, input: ReportInput, port = 0): Promise<ReviewServer> {
  const token = randomBytes(24).toString('hex')
  const page = renderPage(input, { token })
  const known = new Set<string>()
  for (const { discrepancies } of input.records()) for (const { id } of discrepancies) known.add(id)
  const server = createServer({ connectionsCheckingInterval: 1000, requestTimeout: 5000, headersTimeout: 5000 })
  server.on('request', (request, response) => {
    answer(request, { output, page, token, known, host: `127.0.0.1:${portOf(server)}` }).then(
      reply => send(response, reply),
      () => send(response, { status: 500, body: 'The decision could not be written.' }),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${portOf(server)}/${token}`, close }
}

type Context = {
  readonly output: string
  readonly page: string
  readonly token: string
  readonly known: ReadonlySet<string>
  readonly host: string
}
type Reply = { readonly status: number; readonly body: string; readonly type?: string }

const NO = { status: 403, body: 'This is not for you.' }
const portOf = (server: Server) => (server.address() as AddressInfo).port

async function answer(request: IncomingMessage, { output, page, token, known, host }: Context): Promise<Reply> {
  const { method, url = '', headers } = request
  // A name of the attacker's that resolves to this machine, or a page of another origin.
  if (headers.host !== host) return NO
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return NO
  const site = headers['sec-fetch-site']
  if (
    method === 'GET' &&
    same(url.slice(1), token) &&
    (site === undefined || site === 'none' || site === 'same-origin')
  )
    return { status: 200, body: page, type: 'text/html; charset=utf-8' }
  if (url !== '/decisions') return { status: 404, body: 'There is nothing here.' }
  if ((site !== undefined && site !== 'same-origin') || !same(String(headers['x-corroborate-token'] ?? ''), token))
    return NO
  if (method === 'GET') return { status: 200, body: JSON.stringify(readDecisions(output)), type: 'application/json' }
  if (method !== 'POST') return { status: 405, body: 'GET or POST.' }
  if (headers.origin === undefined) return NO
  if (headers['content-type'] !== 'application/json') return { status: 415, body: 'Expected application/json.' }
  const decision = parse(await readBody(request))
  if (decision === undefined || !known.has(decision.discrepancy))
    return { status: 400, body: 'Expected a decision on a discrepancy of this report.' }
  writeDecision(output, decision)
  return { status: 204, body: '' }
}

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LONGEST_BODY) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(body: string): Decision | undefined {
  try {
    return Decision.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, { status, body, type = 'text/plain; charset=utf-8' }: Reply): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
}
