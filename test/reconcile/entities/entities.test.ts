import { describe, expect, it } from 'vitest'
import { exclude, readOffice } from '../../../src/reconcile/discrepancies/office.ts'
import { reconcile, sourceOf } from '../../../src/reconcile/index.ts'
import { record } from '../records.ts'

/** Entities of articles of one story, as lists of their spellings. */
const entities = (...articles: string[][]) =>
  linked(articles.map((names, n) => record({ outlet: `Outlet ${n}`, text: `Number ${n}.`, names, story: 'one' })))
const linked = (records: ReturnType<typeof record>[]) =>
  [...reconcile(sourceOf(records)).entities].map(({ name, aliases }) => [name, ...aliases].sort()).sort()

describe('entities across articles', () => {
  it('joins one full name', () => {
    expect(entities(['person Jane Doe = e1'], ['person Jane Doe = e9'])).toEqual([['Jane Doe']])
  })

  it('keeps two full names apart, though they share a surname', () => {
    expect(entities(['person Jane Doe = e1'], ['person Mary Doe = e1'])).toEqual([['Jane Doe'], ['Mary Doe']])
  })

  it('gives a bare surname to its one bearer, and to none of two', () => {
    expect(entities(['person Jane Doe = e1'], ['person Doe = e1'])).toEqual([['Doe', 'Jane Doe']])
    expect(entities(['person Jane Doe = e1'], ['person Mary Doe = e1'], ['person Doe = e1'])).toEqual([
      ['Doe'],
      ['Jane Doe'],
      ['Mary Doe'],
    ])
  })

  it('joins an acronym and its expansion', () => {
    expect(entities(['organisation World Forestry Council = e1 (WFC)'], ['organisation WFC = e1'])).toEqual([
      ['WFC', 'World Forestry Council'],
    ])
    expect(entities(['organisation World Forestry Council = e1'], ['organisation WFC = e1'])).toEqual([
      ['WFC', 'World Forestry Council'],
    ])
  })

  it('joins a company by the short form that both articles use, and no two banks by `Bank`', () => {
    expect(
      entities(['organisation Halden Industries = e1', 'organisation Halden = e1'], ['organisation Halden = e7']),
    ).toEqual([['Halden', 'Halden Industries']])
    expect(
      entities(
        ['organisation Senn Island Bank = e1', 'organisation Bank = e1'],
        ['organisation Bank = e2', 'organisation Kelda Bank = e2'],
      ).length,
    ).toBe(2)
  })

  it('joins by no short form that several names have, that is a common noun, or that is a place', () => {
    const hospital = (town: string) => [
      `organisation ${town} Lying-in Hospital = e1`,
      'organisation Lying-in Hospital = e1',
    ]
    expect(entities(hospital('Dorne'), hospital('Kelda'), ['organisation Lying-in Hospital = e1']).length).toBe(3)
    expect(entities(hospital('Dorne'), ['organisation Lying-in Hospital = e1']).length).toBe(1)
    const moot = (name: string) => [`organisation ${name} = e1`, 'organisation Moot = e1']
    expect(entities(moot('Moot of Elders'), moot('Moot of Towns'), ['organisation Moot = e1']).length).toBe(3)
    const club = (name: string) => [`organisation ${name} = e1`, 'organisation Gallant = e1']
    expect(entities(club('Gallant Dorne'), club('Gallant Kelda'), ['organisation Gallant = e1']).length).toBe(3)
    const itself = ['organisation Gallant = e1']
    expect(
      entities(club('Gallant Dorne'), club('Gallant Kelda'), itself, itself, itself, itself, itself, itself).length,
    ).toBe(1)
    expect(entities(club('Gallant Dorne'), club('Gallant Dorne'), ['organisation Gallant = e1']).length).toBe(1)
    const sailors = ['organisation Dorne Sailors = e1', 'organisation Dorne = e1']
    expect(entities(sailors, ['organisation Dorne = e1']).length).toBe(1)
    expect(entities(sailors, ['place Dorne = e1'], ['organisation Dorne = e1']).length).toBe(2)
    expect(
      entities(['organisation Leeds Gazette = e1', 'organisation Leeds = e1'], ['organisation Leeds = e1']).length,
    ).toBe(2)
  })

  it('joins a team or a paper to what it is called without its town, where the story has one of them', () => {
    const herons = entities(['organisation Lisbon Herons = e1'], ['organisation Herons = e1'])
    expect(herons).toEqual([['Herons', 'Lisbon Herons']])
    const two = ['organisation Lisbon Herons = e1', 'organisation Oslo Herons = e2']
    expect(entities(two, ['organisation Herons = e1']).length).toBe(3)
    expect(entities(['organisation Lisbon Police = e1'], ['organisation Police = e1']).length).toBe(2)
    expect(entities(['organisation Old Herons = e1'], ['organisation Herons = e1']).length).toBe(2)
  })

  it('joins a body whose name is written with a plural and without, and no name of one word', () => {
    expect(entities(['organisation Guild of Net Makers = e1'], ['organisation Guild of Nets Makers = e1']).length).toBe(
      1,
    )
    expect(entities(['organisation Herring = e1'], ['organisation Herrings = e1']).length).toBe(2)
  })

  it('joins spellings of two countries, and a firm with its site', () => {
    expect(entities(['place Dorne Theater = e1'], ['place Dorne Theatre = e1']).length).toBe(1)
    expect(entities(['organisation Halden.com = e1'], ['organisation Halden = e1']).length).toBe(1)
  })

  it('joins a bare name that some articles take for a person to the body of that name', () => {
    const body = ['organisation Halden = e1']
    expect(entities(body, body, ['person Halden = e1']).length).toBe(1)
    const persons = Array.from({ length: 3 }, () => ['person Halden = e1'])
    const records = [body, body, ...persons].map((names, n) =>
      record({ outlet: `Outlet ${n}`, text: `Number ${n}.`, names, story: 'one' }),
    )
    expect([...reconcile(sourceOf(records)).entities].map(({ kind }) => kind)).toEqual(['organisation'])
    expect(entities(body, body, ...persons, ...persons).length).toBe(2)
    // one article may be wrong itself; somebody may have the name
    expect(entities(body, ['person Halden = e1']).length).toBe(2)
    expect(
      entities(body, body, ['person Halden = e1'], ['person Ana Halden = e1', 'person Cy Halden = e2']).length,
    ).toBe(4)
  })

  it('joins no acronym to a name that holds another', () => {
    expect(entities(['organisation BNK Parvel = e1'], ['organisation BP = e1']).length).toBe(2)
  })

  it('leaves an acronym alone that two names explain', () => {
    const three = entities(
      ['organisation World Forestry Council = e1 (WFC)'],
      ['organisation Western Fishing Company = e1 (WFC)'],
      ['organisation WFC = e1'],
    )
    expect(three.length).toBe(3)
  })

  it('takes an acronym for what nearly all articles spell out, wherever they write it without', () => {
    const council = record({
      outlet: 'A',
      text: 'Pines were felled.',
      names: ['organisation World Forestry Council = e1 (WFC)'],
    })
    const company = record({
      outlet: 'B',
      text: 'Trawlers sailed out.',
      names: ['organisation Western Fishing Company = e1 (WFC)'],
    })
    const bare = record({ outlet: 'C', text: 'Oaks were planted.', names: ['organisation WFC = e1'] })
    const lower = record({ outlet: 'D', text: 'Larches were sawn.', names: ['organisation Wfc = e1'] })
    const more = ['E', 'F'].map(outlet =>
      record({ outlet, text: `${outlet} told of elms.`, names: ['organisation World Forestry Council = e1 (WFC)'] }),
    )
    expect(linked([council, company, bare]).length).toBe(3)
    expect(linked([council, bare, lower])).toEqual([['WFC', 'Wfc', 'World Forestry Council']])
    expect(linked([council, company, bare, ...more])).toEqual([
      ['WFC', 'World Forestry Council'],
      ['Western Fishing Company'],
    ])
  })

  it('calls an entity by its acronym where no name spells it out, and in small letters where an article does', () => {
    const names = (...articles: string[][]) => {
      const records = articles.map((own, n) =>
        record({ outlet: `Outlet ${n}`, text: `${n}.`, names: own, story: 'one' }),
      )
      return [...reconcile(sourceOf(records)).entities].map(({ name }) => name)
    }
    const acronym = ['organisation WFC = e1']
    expect(names(['organisation World Forestry Council = e1'], acronym, acronym)).toEqual(['World Forestry Council'])
    expect(names(['organisation WFC News = e1', 'organisation WFC = e1'], acronym, acronym)).toEqual(['WFC'])
    expect(names(['place PORT DORNE = e1'], ['place PORT DORNE = e1'], ['place Port Dorne = e1'])).toEqual([
      'Port Dorne',
    ])
  })

  it('keeps father and son apart where an article names both', () => {
    const both = ['person Omar Dahl = e1', 'person Omar Dahl Jr. = e2']
    expect(entities(both, ['person Omar Dahl Jr. = e1'])).toEqual([['Omar Dahl'], ['Omar Dahl Jr.']])
    expect(entities(['person Omar Dahl = e1'], ['person Omar Dahl Jr. = e1'])).toEqual([['Omar Dahl', 'Omar Dahl Jr.']])
  })

  it('takes the members of a party for the party', () => {
    expect(entities(['organisation Tory = e1'], ['organisation Tories = e1'])).toEqual([['Tories', 'Tory']])
    expect(entities(['organisation Lib Dems = e1'], ['organisation Liberal Democrat = e1']).length).toBe(1)
  })

  it('joins spellings of one transcription, unless one article has both', () => {
    expect(entities(['person Youssef Haddad = e1'], ['person Yusuf Haddad = e1'])).toEqual([
      ['Youssef Haddad', 'Yusuf Haddad'],
    ])
    expect(entities(['person Youssef Haddad = e1', 'person Yusuf Haddad = e2'], ['person Yusuf Haddad = e1'])).toEqual([
      ['Youssef Haddad'],
      ['Yusuf Haddad'],
    ])
  })

  it('joins states by what they are cut short to, and takes no country for an acronym', () => {
    expect(entities(['place Va. = e1'], ['place Virginia = e1'], ['place VA = e1']).length).toBe(1)
    expect(entities(['place Wash. = e1'], ['place Washington = e1']).length).toBe(2)
    expect(entities(['place PRC = e1'], ['place China = e1'], ['place China = e1']).length).toBe(1)
  })

  it('joins countries by any of their names', () => {
    expect(entities(['place U.S. = e1'], ['place United States = e1'])).toEqual([['U.S.', 'United States']])
  })

  it('joins namesakes of two stories only with a role or a company in common', () => {
    const namesake = (text: string, names: string[]) => record({ outlet: text, text, names })
    const apart = linked([
      namesake('A bakery burnt.', ['person Ada Moss = e1']),
      namesake('Sprint final tonight.', ['person Ada Moss = e1']),
    ])
    expect(apart).toEqual([['Ada Moss'], ['Ada Moss']])
    const one = linked([
      namesake('A bakery burnt.', ['person Ada Moss = e1 (Mayor)']),
      namesake('Sprint final tonight.', ['person Ada Moss = e1 (Mayor)']),
    ])
    expect(one).toEqual([['Ada Moss']])
  })

  it('joins namesakes by a role of each, however many stories lie between, and by no word that stands with any role', () => {
    const mayor = (n: number, role: string) =>
      record({ outlet: `Outlet ${n}`, text: `Number ${n}.`, story: `s${n}`, names: [`person Ada Moss = e1${role}`] })
    const between = Array.from({ length: 20 }, (_, n) => mayor(n + 1, ''))
    expect(linked([mayor(0, ' (Mayor)'), ...between, mayor(21, ' (Mayor)')]).length).toBe(21)
    expect(linked([mayor(0, ' (former mayor)'), mayor(1, ' (former sprinter)')]).length).toBe(2)
  })

  it('takes one who is told nothing of for the namesake whom most stories name, and a surname with a role for who has it', () => {
    const told = (names: string[]) =>
      names.map((name, n) => record({ outlet: `Outlet ${n}`, text: `Number ${n}.`, story: `s${n}`, names: [name] }))
    const known = Array.from({ length: 4 }, () => 'person Ada Moss = e1 (Mayor)')
    expect(linked(told([...known, 'person Ada Moss = e1'])).length).toBe(1)
    expect(linked(told([...known, 'person Ada Moss = e1 (sprinter)'])).length).toBe(2)
    expect(linked(told([...known.slice(1), 'person Ada Moss = e1'])).length).toBe(2)
    expect(linked(told([...known, 'person Moss = e1 (Mayor)']))).toEqual([['Ada Moss', 'Moss']])
    expect(linked(told([...known, 'person Moss = e1'])).length).toBe(2)
    expect(
      linked(told([...known, 'person Cy Moss = e1 (Mayor)', 'person Cy Moss = e1 (Mayor)', 'person Moss = e1 (Mayor)']))
        .length,
    ).toBe(3)
  })

  it('keeps a town apart from the team and the paper that have its name, where neither is a mistake', () => {
    const three = (name: string) => [[name], [name], [name]]
    expect(entities(...three('place Leeds = e1'), ...three('organisation Leeds = e1')).length).toBe(2)
    expect(entities(...three('place Leeds = e1'), ['organisation Leeds = e1']).length).toBe(1)
    expect(entities(...three('place Norway = e1'), ...three('organisation Norway = e1')).length).toBe(1)
    const herons = ['organisation Leeds Herons = e1', 'organisation Leeds = e1']
    expect(entities(['place Leeds = e1'], herons)).toEqual([['Leeds'], ['Leeds', 'Leeds Herons']])
    const bare = ['organisation Port Dorne = e1']
    const police = ['organisation Port Dorne Police = e1', 'organisation Port Dorne = e1']
    expect(entities(...three('place Port Dorne = e1'), police, bare).length).toBe(2)
    expect(entities(['place Port Dorne = e1'], police, bare).length).toBe(1)
  })

  it('says why it joined', () => {
    const [entity] = reconcile(
      sourceOf([
        record({ outlet: 'A', text: 'a', story: 's', names: ['person Jane Doe = e1'] }),
        record({ outlet: 'B', text: 'b', story: 's', names: ['person Jane Q. Doe = e1'] }),
      ]),
    ).entities
    expect(entity?.because).toEqual(['middle name left out'])
  })
})

describe('offices', () => {
  const both = (a: string, b: string) => {
    const [x, y] = [readOffice(a), readOffice(b)]
    return x !== null && y !== null && exclude(x, y)
  }
  it.each([
    ['Prime Minister', 'President', true],
    ['Finance Minister', 'Interior Minister', true],
    ['Finance Minister', 'Minister of the Treasury', false],
    ['CPV Secretary General', 'Party General Secretary', false],
    ['former President', 'Prime Minister', false],
    ['Minister', 'Finance Minister', false],
    ['baker', 'President', false],
  ])('%s and %s', (a, b, excluding) => expect(both(a, b)).toBe(excluding))
})
