// Whom a pronoun means, on marked sentences of our own. `Zorb` and `Quill` suggest no gender.
import { describe, expect, it } from 'vitest'
import { resolveCoreference } from '../../../src/extract/coreference/index.ts'
import { readMarked } from '../../helpers/marked-names.ts'

/** The name that the pronoun written as `{he}` means. */
function meant(marked: string): string | null {
  const at = marked.replace(/\[([^\]]*)\]\(\w+\)/g, '$1').indexOf('{')
  const { document, names } = readMarked(marked.replace(/[{}]/g, ''))
  const { names: drafts, references } = resolveCoreference(document, names)
  const entity = references.find(({ start }) => start === at)?.entity
  return drafts.find(draft => draft.entity === entity)?.text ?? null
}

describe('whom a pronoun means', () => {
  it.each<[string, string | null]>([
    // a nearer person whose name tells no gender
    ['[Omar Dahl](person) left. The mayor met [Zorb Lund](person). A judge barred {him}.', 'Zorb Lund'],
    ['[Omar Dahl](person) left. [Zorb Lund](person) met [Omar Dahl](person). {He} sat down.', 'Zorb Lund'],
    // the only one of the sentence
    ['[Omar Dahl](person) left. As [Zorb Lund](person) came, {he} fell.', 'Zorb Lund'],
    // who speaks, before what is said or behind it
    ['[Omar Dahl](person) met [Zorb Lund](person). “[Ivo Berg](person) is late,” {he} said.', 'Omar Dahl'],
    ['[Ivo Berg](person) came. “It is late,” said [Omar Dahl](person). “It rains,” {he} added.', 'Omar Dahl'],
    ['[Omar Dahl](person) came. The port of [Ivo Berg](person) has closed, {he} said.', 'Omar Dahl'],
    // who is spoken of is not who speaks
    ['[Omar Dahl](person) praised [Zorb Lund](person). [Omar Dahl](person) said: “{He} is late.”', 'Zorb Lund'],
    ['[Omar Dahl](person) said he knew [Zorb Lund](person). “We hold {him} dear,” he said.', 'Zorb Lund'],
    ['[Omar Dahl](person) said no. “Mayor [Dahl](person) wants {his} plan,” a clerk said.', 'Omar Dahl'],
    // a subject behind what leads in
    [
      '[Ivo Berg](person) left. In a letter read by [Zorb Lund](person), [Omar Dahl](person) said {he} was ill.',
      'Omar Dahl',
    ],
    // an owner is a subject only where no other is
    [
      '[Ivo Berg](person) left. Once head of [Omar Dahl](person)’s board, [Ivo Berg](person) sold {his} farm.',
      'Ivo Berg',
    ],
    ['[Ivo Berg](person) met [Omar Dahl](person). [Omar Dahl](person)’s day began well. {He} won.', 'Omar Dahl'],
    ['[Ivo Berg](person) praised [Omar Dahl](person)’s wish that {his} town grow.', null],
    // what may be no person yields to one
    ['For [Omar Dahl](person), head of research at [Brenning](person), it was late. {He} left.', 'Omar Dahl'],
    // a name joined to another word is not the person
    ['[Omar Dahl](person) came. The [Berg](person)-era rules stay, {he} said.', 'Omar Dahl'],
    // straight marks open and close by the side that they touch, also where one is missing
    ['"It rains. "It pours," said [Omar Dahl](person). [Ivo Berg](person) left. {He} slept.', 'Ivo Berg'],
    // somebody without a name
    ['[Omar Dahl](person) is missed. Police met a young boy there. {He} said it rained.', null],
    ['[Ada Lund](person) left. A female officer stopped [Omar Dahl](person). {She} shouted.', null],
    ['[Ada Lund](person) left. A spokesman said {he} was glad that [Omar Dahl](person) came.', null],
    // the name of a body before it
    ['[Omar Dahl](person) left. A Port Office spokesman denied it. {He} added that it was late.', null],
    ['[Omar Dahl](person) is missed. The homeowner told police {he} was asleep.', null],
    ['[Omar Dahl](person) won again. The champion said {he} was glad.', 'Omar Dahl'],
    ['[Omar Dahl](person), a nurse, left. {He} was glad.', 'Omar Dahl'],
    ['[Omar Dahl](person) is a nurse. {He} was glad.', 'Omar Dahl'],
    ['[Omar Dahl](person) wrote to a member of the board. {He} was glad.', 'Omar Dahl'],
    ['A nurse from Eastby, [Omar Dahl](person) left early. {He} was glad.', 'Omar Dahl'],
    // who does it is not whom it is done to
    ['[Omar Dahl](person) ran. Then [Zorb Lund](person) hit {him}.', 'Omar Dahl'],
    ['[Zorb Lund](person) ran. [Omar Dahl](person) said police hit {him}.', 'Omar Dahl'],
  ])('%s', (marked, name) => expect(meant(marked)).toBe(name))
})

describe('whom the firm and its shares mean', () => {
  it.each<[string, string | null]>([
    ['[Brenning Foods](organisation) left Lund. {the firm} is old.', 'Brenning Foods'],
    ['[Brenning](organisation), a maker of pumps, left Lund. {the company} is old.', 'Brenning'],
    ["[Brenning](organisation)'s shares fell. {Its} profit rose.", 'Brenning'],
    ["[Brenning](organisation)'s profit fell. {the shares} rose.", 'Brenning'],
    ['[Brenning Foods](organisation) left Lund. {The jam maker} said profit rose.', 'Brenning Foods'],
    ['[Brenning Foods](organisation) left Lund. {The maker} of plum jam said profit rose.', 'Brenning Foods'],
    ['[Brenning Foods](organisation) left Lund. {The rival maker} said profit rose.', null],
    // nobody who is not told to be a company
    ['[Brenning](organisation) left Lund. {the firm} is old.', null],
    // none that is named behind it
    ['{the firm} is old. [Brenning Foods](organisation) left Lund.', null],
    // two companies
    ['[Brenning Foods](organisation) met [Halden Foods](organisation). {the firm} is old.', null],
    // some other body is what the article is about
    [
      '[Brenning Foods](organisation) met the [Fund](organisation). The [Fund](organisation) is late. {the firm} is old.',
      null,
    ],
    // behind a verb it may be of whoever is nearer
    ["[Brenning](organisation)'s shares fell. Lund praised {its} profit.", null],
  ])('%s', (marked, name) => expect(meant(marked)).toBe(name))
})
