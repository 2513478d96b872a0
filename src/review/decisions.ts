// What people decided about discrepancies: one line each time somebody decides; of two about the same discrepancy the later counts.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export const Decision = z.strictObject({
  /** The id of a discrepancy; it stays the same as long as the articles that make it do. */
  discrepancy: z.string().max(200),
  /** `undecided` takes back what was decided before. */
  answer: z.enum(['real', 'not real', 'unsure', 'undecided']),
  note: z.string().max(1000),
})
export type Decision = z.infer<typeof Decision>

const file = (output: string) => join(output, 'decisions.jsonl')

/** The decision that counts for each discrepancy. A line that is none, as a full disk may leave, is passed over. */
export function readDecisions(output: string): Decision[] {
  if (!existsSync(file(output))) return []
  const decisions = new Map<string, Decision>()
  for (const line of readFileSync(file(output), 'utf8').split('\n')) {
    const decision = parse(line)
    if (decision !== undefined) decisions.set(decision.discrepancy, decision)
  }
  return [...decisions.values()]
}

export function writeDecision(output: string, decision: Decision): void {
  const torn = existsSync(file(output)) && !/(?:^|\n)$/.test(readFileSync(file(output), 'utf8'))
  appendFileSync(file(output), `${torn ? '\n' : ''}${JSON.stringify(decision)}\n`)
}

function parse(line: string): Decision | undefined {
  try {
    return Decision.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
