import { describe, expect, test } from 'vitest'
import { buildLexicon } from '../../src/timing/read/lexicon'
import { readPhrase, readPhraseIn } from '../../src/timing/read-phrase'
import type { PhraseReading } from '../../src/timing/reading'
import { reading } from './german/reading'

const german = buildLexicon(reading)

function readGerman(phrase: string, heading?: string): PhraseReading {
  return readPhraseIn(german, phrase, { language: 'nb', ...(heading === undefined ? {} : { heading }) })
}

/** What was read of when and for whom. */
function meaning({ timing, appliesTo, time }: PhraseReading) {
  return { timing, appliesTo, time }
}

describe('a sixth language is words only: each phrase means what the Norwegian one does', () => {
  test.each([
    ['November', 'november'],
    ['im November', 'i november'],
    ['Oktober–Dezember', 'oktober–desember'],
    ['September und März', 'september og mars'],
    ['KW 36', 'uke 36'],
    ['in KW 36', 'i uke 36'],
    ['KW 39, 40 und 42', 'uke 39, 40 og 42'],
    ['KW 34–37', 'uke 34–37'],
    ['15. November', '15. november'],
    ['am 15. November', 'på 15. november'],
    ['Montag, 7. September', 'mandag 7. september'],
    ['Mo. 7.9.', 'man. 7.9.'],
    ['Freitag, den 5. Februar 2027', 'fredag den 5. februar 2027'],
    ['14.–18. September', '14.–18. september'],
    ['07.09.2026', '07.09.2026'],
    ['Dienstag, 8. September, 18.30 Uhr', 'tirsdag 8. september, kl. 18.30'],
    ['8. September um 19 Uhr', '8. september kl. 19'],
    ['Ende August', 'i slutten av august'],
    ['Anfang Oktober', 'i begynnelsen av oktober'],
    ['Mitte Mai', 'midten av mai'],
    ['erste Schulwoche', 'første skoleuke'],
    ['in der zweiten und dritten Schulwoche', 'i andre og tredje skoleuke'],
    ['in den ersten zwei Schulwochen', 'i de første to skoleukene'],
    ['letzter Schultag', 'siste skoledag'],
    ['am letzten Schultag vor den Weihnachtsferien', 'siste skoledag før juleferien'],
    ['erster Montag im September', 'første mandag i september'],
    ['am letzten Freitag im Mai', 'siste fredag i mai'],
    ['jeden ersten Montag im Monat', 'hver første mandag i måneden'],
    ['am ersten und dritten Mittwoch im Monat', 'første og tredje onsdag i måneden'],
    ['letzte Woche im Oktober', 'siste uke i oktober'],
    ['im Herbst', 'på høsten'],
    ['im Frühjahr', 'på våren'],
    ['Herbst und Frühjahr', 'høst og vår'],
    ['1. Halbjahr', '1. halvår'],
    ['im zweiten Halbjahr', 'i andre halvår'],
    ['zweites Quartal', 'andre kvartal'],
    ['im Laufe des Schuljahres', 'i løpet av skoleåret'],
    ['vor den Herbstferien', 'før høstferien'],
    ['nach den Sommerferien', 'etter sommerferien'],
    ['kurz vor Weihnachten', 'rett før jul'],
    ['kurz nach Ostern', 'rett etter påske'],
    ['zwischen Ostern und Pfingsten', 'mellom påske og pinse'],
    ['zwischen KW 36 und KW 40', 'mellom uke 36 og uke 40'],
    ['in der Woche nach den Herbstferien', 'i uken etter høstferien'],
    ['Freitag vor den Weihnachtsferien', 'fredag før juleferien'],
    ['zwei Wochen vor den Sommerferien', 'to uker før sommerferien'],
    ['10 Tage nach Schulbeginn', '10 dager etter skolestart'],
    ['Schulbeginn', 'skolestart'],
    ['bei Schulbeginn', 'ved skolestart'],
    ['Planungstage im August', 'planleggingsdager i august'],
    ['bis 15. November', 'innen 15. november'],
    ['bis zum 1. Oktober', 'innen 1. oktober'],
    ['bis spätestens 15. November', 'senest 15. november'],
    ['spätestens Ende November', 'senest i slutten av november'],
    ['bis 15. November spätestens', 'innen 15. november senest'],
    ['Anmeldeschluss: 1. März', 'frist: 1. mars'],
    ['bis zu den Weihnachtsferien', 'innen juleferien'],
    ['ab Oktober', 'fra oktober'],
    ['ab dem 1. Oktober', 'fra 1. oktober'],
    ['von September bis November', 'fra september til november'],
    ['vom 1. September bis zum 15. Oktober', 'fra 1. september til 15. oktober'],
    ['ab Schulbeginn bis zu den Herbstferien', 'fra skolestart til høstferien'],
    ['wöchentlich', 'ukentlig'],
    ['14-tägig', 'fjortendaglig'],
    ['monatlich', 'månedlig'],
    ['vierteljährlich', 'kvartalsvis'],
    ['halbjährlich', 'halvårlig'],
    ['jeden Montag', 'hver mandag'],
    ['montags und donnerstags', 'mandager og torsdager'],
    ['jede zweite Woche', 'annenhver uke'],
    ['alle drei Wochen', 'hver 3. uke'],
    ['alle 4–6 Wochen', 'hver 4.–6. uke'],
    ['in geraden Wochen', 'i partallsuker'],
    ['dienstags in ungeraden Wochen', 'tirsdager i oddetallsuker'],
    ['zweimal pro Halbjahr', 'to ganger per halvår'],
    ['mindestens einmal pro Halbjahr', 'minst én gang per halvår'],
    ['2–4 mal pro Schuljahr', '2–4 ganger per skoleår'],
    ['höchstens dreimal im Jahr', 'maks tre ganger i året'],
    ['monatlich, außer Juli', 'månedlig, unntatt juli'],
    ['jede Woche außer in den Ferien', 'hver uke unntatt i feriene'],
    ['ein Samstag im September', 'en lørdag i september'],
    ['Mai oder Juni', 'mai eller juni'],
    ['ca. 15. Oktober', 'ca. 15. oktober'],
    ['voraussichtlich KW 20', 'trolig uke 20'],
    ['bei Bedarf', 'ved behov'],
    ['laufend', 'fortløpende'],
    ['so bald wie möglich', 'snarest mulig'],
    ['regelmäßig', 'jevnlig'],
    ['laut Terminplan', 'jf. tidsplan'],
    ['nach Vereinbarung', 'etter avtale'],
    ['KW 40 entfällt', 'uke 40 utgår'],
    ['8. Klasse: KW 40', '8. trinn: uke 40'],
    ['Klasse 8-10: November', 'trinn 8-10: november'],
    ['Elternabend: KW 38', 'Foreldremøte: uke 38'],
    ['Lehrerkonferenz am 3. September', 'Lærerkonferanse 3. september'],
    ['Evaluierung erfolgt im Juni', 'Evaluering skjer i juni'],
    ['jeden zweiten Monat', 'annenhver måned'],
    ['Oktober/November', 'oktober/november'],
    ['3. bis 5. Oktober', '3. til 5. oktober'],
    ['Herbst- und Winterferien', 'høst- og vinterferien'],
    ['vor den Herbst- und Osterferien', 'før høst- og påskeferien'],
    ['am Tag nach den Osterferien', 'dagen etter påskeferien'],
    ['erste Woche nach den Sommerferien', 'første uke etter sommerferien'],
    ['am 1. und 15. jedes Monats', 'den 1. og 15. i hver måned'],
    ['am Ende jedes Monats', 'i slutten av hver måned'],
    ['in der ersten Hälfte des Schuljahres', 'i første halvdel av skoleåret'],
    ['Ende des Schuljahres', 'slutten av skoleåret'],
    ['eine Woche vorher', 'en uke før'],
    ['Der Elternabend findet in KW 38 statt', 'Foreldremøtet holdes i uke 38'],
  ])('%s = %s', (phrase, norwegian) => {
    const expected = meaning(readPhrase(norwegian, { language: 'nb' }))
    expect(expected.timing).toBeDefined()
    expect(meaning(readGerman(phrase))).toEqual(expected)
  })
})

test('a slip of one letter is mended, and said', () => {
  const { timing, diagnostics } = readGerman('Septembr')
  expect(timing).toEqual(readPhrase('september', { language: 'nb' }).timing)
  expect(diagnostics).toMatchObject([{ code: 'timing/spelling' }])
})

test('a heading is read by the same words', () => {
  expect(readGerman('12.', 'Oktober').timing).toEqual(readPhrase('12.', { language: 'nb', heading: 'oktober' }).timing)
})

test('the words of no other language are known to it', () => {
  expect(readGerman('uke 36').timing).toBeUndefined()
  expect(readPhrase('vor den Herbstferien', { language: 'nb' }).timing).toBeUndefined()
})

/** Word order that no table can tell of: a language that has it needs a rule of the grammar. Until then it is refused, never misread. */
describe('what words alone cannot say is not understood', () => {
  test.each([
    ['a separable verb with the time inside it', 'Die Konferenz fällt am 3. Mai aus'],
    ['the verb last, where what was moved stands before it', 'wird vom 3. Mai auf den 5. Mai verschoben'],
    ['a circumposition', 'vom 1. Oktober an'],
    ['a postposition', 'den ganzen Oktober hindurch'],
    ['a postposition', 'das Schuljahr über'],
    ['a length of time with its word after it', 'zwei Wochen lang ab dem 1. Oktober'],
  ])('%s: %s', (_, phrase) => {
    expect(readGerman(phrase).timing).toBeUndefined()
  })
})
