// Which lines are in another language, and that nothing is read from them.
import { describe, expect, it } from 'vitest'
import { ingest } from '../../src/ingest/index.ts'
import { findOtherLanguages } from '../../src/ingest/other-languages.ts'
import { annotate } from '../../src/pipeline.ts'

const found = (text: string) => findOtherLanguages(text).map(({ start, end }) => text.slice(start, end))
const read = (text: string) => ingest({ path: 'a.txt', bytes: new TextEncoder().encode(text), metadata: null })

const ENGLISH = 'The lock was opened again on Tuesday after three years of work, the harbour board said.'
const GERMAN =
  'Die Schleuse wurde am Dienstag nach drei Jahren wieder für den Verkehr geöffnet, teilte die Behörde mit.'

describe('lines in another language', () => {
  it.each([
    ['German', GERMAN],
    [
      'French',
      'L’écluse a rouvert mardi après trois ans de travaux, a annoncé la capitainerie, qui attend 1.200 bateaux.',
    ],
    [
      'Spanish',
      'La esclusa volvió a abrir el martes después de tres años de obras, según informó la autoridad del puerto.',
    ],
    ['Italian', 'La chiusa è stata riaperta martedì dopo tre anni di lavori, ha detto la capitaneria del porto.'],
    [
      'Portuguese',
      'A eclusa voltou a abrir na terça-feira depois de três anos de obras, informou a autoridade do porto.',
    ],
    ['Dutch', 'De sluis is dinsdag na drie jaar werk weer geopend voor alle schepen, zegt de havenmeester.'],
    ['Swedish', 'Slussen öppnades igen på tisdagen efter tre års arbete, säger hamnen som väntar många båtar.'],
    ['Polish', 'Śluza została ponownie otwarta we wtorek po trzech latach prac, poinformował zarząd portu.'],
    ['Turkish', 'Kanal kapağı üç yıl süren çalışmadan sonra salı günü yeniden açıldı, liman müdürlüğü bunu duyurdu.'],
    ['Finnish', 'Sulku avattiin uudelleen tiistaina kolmen vuoden työn jälkeen, ja satama kertoi asiasta itse.'],
    [
      'Indonesian',
      'Pintu air itu dibuka kembali pada hari Selasa setelah tiga tahun, kata kepala pelabuhan yang baru.',
    ],
    ['Vietnamese', 'Cửa cống đã được mở lại vào thứ Ba sau ba năm sửa chữa, ban quản lý cảng cho biết.'],
    ['Russian', 'Шлюз снова открыли во вторник после трёх лет работ, сообщило управление порта.'],
    ['Chinese', '港务局表示，船闸经过三年施工后于周二重新开放。'],
    ['Arabic', 'أعيد فتح الهويس يوم الثلاثاء بعد ثلاث سنوات من العمل'],
  ])('finds %s', (_, line) => {
    expect(found(line)).toEqual([line])
    expect(found(`${ENGLISH}\n\n${line}\n\n${ENGLISH}`)).toEqual([line])
  })

  it('finds a language that no list of words has, where there is enough of it', () => {
    const estonian = 'Lüüs avati teisipäeval pärast kolm aastat kestnud tööd uuesti, teatas sadama juhatus. '
      .repeat(8)
      .trim()
    expect(found(estonian)).toEqual([estonian])
  })

  it('finds German in which every other word is a noun, and no list of names', () => {
    const dense =
      'Zwei Arbeiter sind am Dienstag beim Einsturz einer Werkhalle in Unterlinden verletzt worden, sagte Bürgermeister Karl Venn. Der Schaden beträgt 1.200 Euro.'
    expect(found(dense)).toEqual([dense])
    const names =
      'Goals: Ana de Sousa (2), Rui de Mello, Luis Prado, Ines de Brito, Tomas Vidal, Joana de Castro, Paulo Lima'
    expect(found(names)).toEqual([])
  })

  it('takes short lines to be what the lines round them are', () => {
    const text = `Schleuse wieder offen\n\n${GERMAN}\n\nVon Ada Lund\n\n${GERMAN}`
    expect(found(text)).toEqual([text])
  })

  it.each([
    ['prose', ENGLISH],
    ['a headline', 'Harbour board reopens Stone Quay lock, shuts east gate'],
    [
      'a dense sentence',
      'Analysts expect five quarter-point rate rises since November, curbing borrowers’ appetite for debt.',
    ],
    [
      'a line-up',
      'Stone Quay: A Lund (captain); B de la Cruz, C van Dam, D Müller, E Šimić; F Ito, G Diallo, H O’Neil, I Bell.',
    ],
    ['a table', 'Stone Quay\t12\t4\t3\nDorne\t11\t5\t2\nEast Bell\t9\t6\t1'],
    [
      'links',
      'http://example.org/die/und/der/mit https://example.org/le/la/les/des/que info@example.org www.example.org',
    ],
    ['a foreign phrase', 'She called it a fait accompli, and the mayor said “c’est la vie” before the vote.'],
    [
      'a foreign name',
      'The Österreichische Schifffahrtsgesellschaft der Donau und der Elbe is to close its Linz yard in May.',
    ],
  ])('leaves %s alone', (_, line) => expect(found(line)).toEqual([]))

  it('is told, and yields no mention and no claim, while what is English beside it does', () => {
    const { articles, diagnostics } = read(
      `${GERMAN}\n\nLINZ, 3 May 2024 - Ada Lund said 120 boats passed the lock on Tuesday.`,
    )
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'not-english',
        message: `${GERMAN.length} of its 176 characters are not in English: they are kept, and nothing is read from them.`,
        path: 'a.txt',
        start: null,
        end: null,
      },
    ])
    const [article] = articles
    const { mentions, claims, quotes } = annotate(article as NonNullable<typeof article>)
    expect(mentions.map(({ text }) => text)).toEqual(['LINZ', '3 May 2024', 'Ada Lund', '120 boats', 'Tuesday'])
    for (const { start } of [...mentions, ...quotes, ...claims.map(({ evidence }) => evidence)])
      expect(start).toBeGreaterThan(GERMAN.length)
  })

  it('keeps the article when all of it is in another language', () => {
    const { articles, diagnostics } = read(`Schleuse wieder offen\n\nLINZ, 3. Mai 2024 - ${GERMAN}`)
    expect(articles).toHaveLength(1)
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'It is not in English: its text is kept, and nothing is read from it.',
    ])
  })

  it('takes time in proportion to the text', () => {
    const time = (text: string) => {
      const start = performance.now()
      findOtherLanguages(text)
      return performance.now() - start
    }
    const mixed = `${ENGLISH}\n${GERMAN}\n${'x'.repeat(500)}\n`
    time(mixed.repeat(200))
    expect(time(mixed.repeat(4000))).toBeLessThan(40 * Math.max(5, time(mixed.repeat(400))))
  })
})
