// One convention for all sets: peoples and faiths are no organisations, buildings that people go to are places, and schools and
// parliaments are organisations, whatever a set has marked.
import { PEOPLES_AND_FAITHS } from '../lexicon/people/peoples-and-faiths.ts'
import { words } from '../lexicon/word-list.ts'
import type { GoldText } from './gold.ts'

type GoldMention = GoldText['mentions'][number]

/** The set marks faiths and peoples as organisations (`Christian`, `Jews`), which no other set does. */
const MARKS_PEOPLES = 're-docred'

/** What the last word of a longer name says of its kind. */
const KIND_BY_HEAD: ReadonlyMap<string, GoldMention['kind']> = new Map([
  ...words(`hospital hospitals museum airport stadium arena hotel prison camp station railway highway expressway bridge park zoo dam
    palace tower mall cinema theatre theater`).map(head => [head, 'place'] as const),
  ...words('school university college parliament').map(head => [head, 'organisation'] as const),
])

/** The one head that is a name by itself. */
const PARLIAMENT = 'parliament'

/**
 * The names of a text that are names by the convention, each of its kind.
 *
 * keptMentions({ set: 'gum', text: 'Dorne Hospital', mentions: [{ start: 0, end: 14, kind: 'organisation' }], … }) //=> [{ …, kind: 'place' }]
 */
export function keptMentions({ set, text, mentions }: GoldText): GoldMention[] {
  const kept: GoldMention[] = []
  for (const mention of mentions) {
    const name = text.slice(mention.start, mention.end).toLowerCase()
    if (set === MARKS_PEOPLES && mention.kind === 'organisation' && PEOPLES_AND_FAITHS.has(name)) continue
    const head = name === PARLIAMENT ? name : (/[\s-](\p{L}+)$/u.exec(name)?.[1] ?? '')
    const kind = mention.kind === 'person' ? undefined : KIND_BY_HEAD.get(head)
    kept.push(kind === undefined ? mention : { ...mention, kind })
  }
  return kept
}
