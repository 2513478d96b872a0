// The 52 cases that Pragmatic Segmenter calls its golden rules for English, each with a sentence of our own. `|` marks a boundary.
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../helpers/read.ts'

const CASES: readonly (readonly [rule: string, marked: string])[] = [
  ['full stop', 'The dam held. | Nobody slept that night.'],
  ['question mark', 'Who signed the lease? | Ms Duarte did not say.'],
  ['exclamation mark', 'The ferry is late! | It left Corfu at noon.'],
  ['one-letter upper-case abbreviation', 'Asked by the court, Ravi K. Menon declined to speak.'],
  ['one-letter lower-case abbreviation', 'The clause stands on p. 44 of the treaty.'],
  ['two-letter abbreviation in mid-sentence', 'The trial of Stone v. Harbour Trust resumes today.'],
  [
    'two-letter abbreviation at the end',
    'She studied at a conservatory, a drama school, etc. | Her brother stayed at home.',
  ],
  ['upper-case two-letter abbreviation', 'The case of Dr. Amara and Lt. Osei was closed.'],
  ['ranks before a name', 'The case of Spc. Amara Lund and Lcpl. Osei was closed.'],
  ['a rank cut short to a word', 'The gate was shut, said Off. Lund. | She had the key.'],
  ['abbreviation before a name', 'The flood reached St. Anselm Street by noon.'],
  ['possessive two-letter abbreviation', "The bridge is Harrow Corp.'s largest work."],
  ['multi-period abbreviation in mid-sentence', 'The U.S. delegation left early.'],
  ['multi-period abbreviation at the end', 'He settled in the U.S. | His sister went to Peru.'],
  ['U.S. as sentence boundary before an opener', 'The firm moved to the U.S. | It hired 40 people.'],
  ['U.S. as no sentence boundary', 'The U.S. Senate passed the bill.'],
  ['U.S. at the head of a sentence before an opener', 'Nobody came. | D.C. Police Chief Ann Roe waited.'],
  ['U.S. as no sentence boundary with a possessive', "The U.S.'s stance has not changed."],
  ['a.m. and p.m. in mid-sentence', 'The gates open at 7 a.m. Monday and close at 6 p.m. sharp.'],
  ['p.m. at the end', 'The vote ended at 5 p.m. | The count began at once.'],
  ['number as a first word', 'They sold 4,200 tickets. | 300 were returned.'],
  ['number in mid-sentence', 'The plant employs 1.5 workers a hectare on average.'],
  ['number at the end', 'The levy rose to 12.5. | The council agreed.'],
  ['unit at the end', 'Milk went up 3p to 96p. | The baker asks no more than before.'],
  ['list number with a stop and a bracket', '1.) Close the valve. | 2.) Call the harbour office.'],
  ['list number with a bracket', '1) Close the valve. | 2) Call the harbour office.'],
  ['list number with a bracket and no stop', '1) Close the valve | 2) Call the harbour office'],
  ['list number with a stop', '1. Close the valve. | 2. Call the harbour office.'],
  ['list number with a stop and no stop at the end', '1. Close the valve | 2. Call the harbour office'],
  ['bullet and number', '• 9. Close the valve | • 10. Call the harbour office'],
  ['bullet of another shape', '⁃9. Close the valve | ⁃10. Call the harbour office'],
  ['letters as list numbers', 'a. Close the valve | b. Call the harbour office | c. Wait'],
  ['brackets round a clause', 'She teaches chemistry (he once taught it too) at a village school.'],
  ['brackets round a sentence', 'The rule is old. | (It dates from 1911.) | Few recall it.'],
  ['mail address', 'Write to desk@harbour-post.example.org with news. | We answer all letters.'],
  ['web address', 'The list is at https://example.org/list.html?page=2. | It is short.'],
  ['single quotation marks inside a sentence', '‘It is done’, the skipper said.'],
  ['straight single quotation marks', "The skipper muttered 'it is done' and left."],
  ['double quotation marks with a comma', '"It is done," the skipper said.'],
  ['double quotation marks at the end', 'The skipper said: "It is done." | Then he left.'],
  ['double quotation marks and a question', '"Is it done?" the skipper asked.'],
  ['curly quotation marks and a question before a name', '“Is it done?” Skipper Lund asked. | Nobody answered.'],
  ['double punctuation: !!', 'They won!! | The town danced.'],
  ['double punctuation: ??', 'They won?? | The town wondered.'],
  ['double punctuation: !?', 'They won!? | The town wondered.'],
  ['double punctuation: ?!', 'They won?! | The town wondered.'],
  ['old order of bracket and stop', 'The first point is clear. | (A) It rained. | (B) It snowed.'],
  [
    'line break inside a wrapped sentence',
    'The engineers had spent the whole of the winter on the lower lock and\nwere not willing to begin again before the next spring tide had come.',
  ],
  ['ellipsis at the end of a quotation', '“The tide was high …” she said.'],
  ['ellipsis with three spaced dots', 'One point which was left out . . . was the price.'],
  ['four dots', 'The list goes on . . . . | Nobody reads it.'],
  ['ellipsis in mid-sentence', 'The skipper ... refused to land.'],
  ['ellipsis between sentences', 'The skipper waited... | The pilot never came.'],
  ['geographical coordinates', "The wreck lies at 54°19'N, 10°8'E near the fort."],
  ['an exclamation inside a name', 'Yahoo! was older than the rest.'],
  ['I at the end of a sentence', 'We make a fair crew, you and I. | Did you see the pilot?'],
  ['a roman number at the end of a sentence', 'The fort was built before World War I. | But nobody used it.'],
  [
    'straight quotation marks whose opening stands elsewhere',
    'It was too late." | "The next part was harder," she said.',
  ],
  ['Plan B at the end of a sentence', 'There was no Plan B. | The board resigned.'],
]

describe('golden rules', () => {
  it.each(CASES)('%s', (_rule, marked) => {
    const expected = marked.split(' | ')
    expect(sentencesOf(expected.join(' '))).toEqual(expected)
  })
})
