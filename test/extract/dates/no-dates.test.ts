// What looks like a date and is none.
import { expect, it } from 'vitest'
import { PUBLISHED, readDates } from './document.ts'

it.each([
  'He read the Sun and sat down.',
  'He told the Evening Post and the Sunday Herald.',
  'Lund became player of the year.',
  'At the end of the day Turku lost.',
  'Orme scored early in the second half and again in the fourth quarter.',
  'Its odds were cut from 4/1 to 5/2.',
  'The NOP and DEC sites were down.',
  'The mill is open 24/7.',
  'She told Turku This Morning so.',
  'Tom and Jan left for the Sheffield Wednesday ground.',
  'She told The Sun.',
  'Orme beat Lund 6-3 7-6 (8/6).',
  'A second man was seen; the fall of the wall came quick.',
  'The 44-year-old, who is 52 years old, left.',
  'He is 25-30 years old, she about 18 to 20 years of age, and he was 12-years-old.',
  'Their sons, ages 11 years to 5 months, and a girl, aged 3 months, were safe.',
  'She won the race in 4:19.11.',
  'He told 60 Minutes so, and the latest minutes of the board say it.',
  'They sang until the early hours.',
  'It burned in the 1800 block of Elm Street.',
  'They sold 2000 pieces at $1998 each.',
  'Seats cost $5 a day; it seats 15 a week.',
  'About three-quarters of the food was lost.',
  'They march on the capital and august guests may come.',
  'Room 1984 is on page 1998.',
  'It fell 3.8 percent to 4.1 percent.',
])('finds no date in: %s', text => expect(readDates(text, PUBLISHED)).toEqual([]))
