import { describe, expect, it } from 'vitest'
import { baseOf, isSingular, singularOf } from '../../src/text/inflection.ts'

describe('singularOf', () => {
  it.each(
    Object.entries({
      nations: 'nation',
      countries: 'country',
      people: 'person',
      men: 'man',
      women: 'woman',
      firemen: 'fireman',
      children: 'child',
      boxes: 'box',
      branches: 'branch',
      glasses: 'glasses',
      losses: 'loss',
      heroes: 'hero',
      series: 'series',
      aircraft: 'aircraft',
      houses: 'house',
      cases: 'case',
      horses: 'horse',
      prices: 'price',
      movies: 'movie',
      lives: 'life',
      crises: 'crisis',
      buses: 'bus',
      caucuses: 'caucus',
      viruses: 'virus',
      excuses: 'excuse',
      spouses: 'spouse',
      days: 'day',
      keys: 'key',
      police: 'police',
      passengers: 'passenger',
      'co-workers': 'co-worker',
      news: 'news',
      ties: 'tie',
      yuan: 'yuan',
      class: 'class',
      specimen: 'specimen',
    }),
  )('%s → %s', (plural, singular) => expect(singularOf(plural)).toBe(singular))

  it('leaves __proto__ and constructor alone', () => {
    expect(singularOf('__proto__')).toBe('__proto__')
    expect(singularOf('constructor')).toBe('constructor')
  })
})

describe('isSingular', () => {
  it.each(['race', 'tolerance', 'home'])('%s', noun => expect(isSingular(noun)).toBe(true))
  it.each(['races', 'staff', 'aircraft', 'grandchildren', 'men', 'Japanese'])('not %s', noun =>
    expect(isSingular(noun)).toBe(false),
  )
})

describe('baseOf', () => {
  it.each(
    Object.entries({
      killed: 'kill',
      exceed: 'exceed',
      exceeded: 'exceed',
      guaranteed: 'guarantee',
      conceded: 'concede',
      scheduled: 'schedule',
      tuning: 'tune',
      headed: 'head',
      reunited: 'reunite',
      boycotting: 'boycott',
      injured: 'injure',
      shot: 'shoot',
      died: 'die',
      wounded: 'wound',
      went: 'go',
      arrested: 'arrest',
      charged: 'charge',
      rescued: 'rescue',
      evacuated: 'evacuate',
      carries: 'carry',
      carried: 'carry',
      missing: 'miss',
      killing: 'kill',
      displaced: 'displace',
      destroyed: 'destroy',
      damaged: 'damage',
      stopped: 'stop',
      visiting: 'visit',
      visited: 'visit',
      announces: 'announce',
      passes: 'pass',
      reaches: 'reach',
      signed: 'sign',
      detained: 'detain',
      hospitalized: 'hospitalize',
      opened: 'open',
      reported: 'report',
      bombing: 'bomb',
      drowned: 'drown',
      agreed: 'agree',
      increased: 'increase',
      established: 'establish',
      invited: 'invite',
      closed: 'close',
      used: 'use',
      has: 'have',
      said: 'say',
      planned: 'plan',
      created: 'create',
      repeated: 'repeat',
      treated: 'treat',
      appealed: 'appeal',
      declined: 'decline',
      examined: 'examine',
      earned: 'earn',
      raised: 'raise',
      adding: 'add',
      erred: 'err',
    }),
  )('%s → %s', (form, base) => expect(baseOf(form)).toBe(base))
})
