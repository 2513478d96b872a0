// Every rule reads each of its examples whole, and is tried at the word that each begins with.
import { describe, expect, it } from 'vitest'
import { DATE_RULES } from '../../../src/extract/dates/openings.ts'
import { rulesAt } from '../../../src/extract/dates/rules-at.ts'
import { shadowOf } from '../../../src/extract/dates/shadow.ts'
import { documentOf } from './document.ts'

const examples = DATE_RULES.flatMap(rule => rule.examples.map(example => ({ rule, example, name: rule.name })))

describe('date rules', () => {
  it.each(examples)('$name reads “$example”', ({ rule, example }) => {
    rule.pattern.lastIndex = 0
    const match = rule.pattern.exec(shadowOf(example))
    expect(match?.[0]).toBe(shadowOf(example))
    expect(rule.read(match?.groups ?? {}, undefined)).toBeDefined()
  })

  it.each(examples)('$name is tried at “$example”', ({ rule, example }) => {
    const [first, next] = documentOf(example).tokens
    expect(first === undefined ? [] : rulesAt(first.word, next?.word)).toContain(rule)
  })

  it('has no two rules of one name', () => {
    const names = DATE_RULES.map(rule => rule.name)
    expect(new Set(names).size).toBe(names.length)
  })
})
