import { describe, expect, test } from 'vitest'
import { loadWheel } from '../../src/load/load-wheel'

const head = 'kind: wheel\nid: w\ntitle: W\nlanguage: nb\nmeasures:\n'

/** The text of a part of the phrase, as the file has it. */
function partOf(written: string, value: string, part: string): string | undefined {
  const text = `${head}  - id: a\n    title: A\n    when: ${written}\n`
  const { value: wheel } = loadWheel(text)
  expect(wheel?.measures[0]?.when).toBe(value)
  const start = value.indexOf(part)
  const span = wheel?.file.placeWithin(['measures', 0, 'when'], { start, end: start + part.length }).span
  return span && text.slice(span.start, span.end)
}

describe('a part of a phrase is found in the file', () => {
  test.each([
    ['plain', 'første skoleuke', 'første skoleuke', 'skoleuke', 'skoleuke'],
    ['in double quotes', '"første skoleuke"', 'første skoleuke', 'skoleuke', 'skoleuke'],
    ['in single quotes', "'første skoleuke'", 'første skoleuke', 'skoleuke', 'skoleuke'],
    ['after a doubled quote', "'d''aften uke'", "d'aften uke", 'uke', 'uke'],
    ['after escapes', '"f\\u00f8rste \\"skole\\" uke"', 'første "skole" uke', 'uke', 'uke'],
    ['the escape itself', '"f\\u00f8rste uke"', 'første uke', 'første', 'f\\u00f8rste'],
    ['folded over lines', 'første\n      skoleuke i\n      august', 'første skoleuke i august', 'august', 'august'],
    ['folded in quotes', '"første\n      skoleuke"', 'første skoleuke', 'skoleuke', 'skoleuke'],
    ['a literal block', '|-\n      første\n      skoleuke', 'første\nskoleuke', 'skoleuke', 'skoleuke'],
    ['a folded block', '>-\n      første\n      skoleuke', 'første skoleuke', 'skoleuke', 'skoleuke'],
  ])('%s', (_name, written, value, part, found) => {
    expect(partOf(written, value, part)).toBe(found)
  })
})

test('the place of what is not there is its nearest parent, on one line', () => {
  const text = `${head}  - id: a\n    title: A\n    when: uke 40\n`
  const file = loadWheel(text, { file: 'w.yaml' }).value?.file
  const place = file?.placeOf(['measures', 0, 'responsible', 3])
  expect(place?.file).toBe('w.yaml')
  expect(text.slice(place?.span?.start, place?.span?.end)).toBe('id: a')
  const key = file?.placeOf(['measures', 0, 'title'], 'key')
  expect(text.slice(key?.span?.start, key?.span?.end)).toBe('title')
})
