import { describe, expect, it } from 'vitest'
import { inflect } from '../../src/text/verb-forms.ts'

describe('inflect', () => {
  it.each([
    ['deny', 'deny denies denied denied denying'],
    ['say', 'say says said said saying'],
    ['plan', 'plan plans planned planned planning'],
    ['agree', 'agree agrees agreed agreed agreeing'],
    ['vow', 'vow vows vowed vowed vowing'],
    ['admit', 'admit admits admitted admitted admitting'],
    ['shout', 'shout shouts shouted shouted shouting'],
    ['express', 'express expresses expressed expressed expressing'],
    ['write', 'write writes wrote written writing'],
    ['quip', 'quip quips quipped quipped quipping'],
  ])('%s', (lemma, forms) =>
    expect(
      inflect(lemma)
        .map(([form]) => form)
        .join(' '),
    ).toBe(forms),
  )
})
