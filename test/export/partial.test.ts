import { expect, test } from 'vitest'
import { readShipped } from '../../rules/index'
import { fromJson } from '../../src/export/from-json'
import { toHtml } from '../../src/export/to-html'
import { toSheets } from '../../src/export/to-sheets'
import { planFromYaml, toJson, toWheelSvg } from '../../src/index'

const wheel = `kind: wheel
id: skole/arshjul
title: Skolens årshjul
language: nb
measures:
  - { id: mote, title: Foreldremøte, when: Andre skoleuke, responsible: [rektor] }
`
const plan = planFromYaml(wheel, readShipped('no/vestfold/2026-27')!).value!

test.each([
  ['a poster', (partial: boolean) => toWheelSvg(plan, { partial })],
  ['a wheel alone', (partial: boolean) => toWheelSvg(plan, { partial, layout: 'wheel' })],
  ['a page', (partial: boolean) => toHtml(plan, { partial })],
  ['a workbook', (partial: boolean) => JSON.stringify(toSheets(plan, { partial }))],
])('%s of a partial plan says that it is not all, and of a whole one does not', (_, write) => {
  expect(write(true)).toContain('UFULLSTENDIG')
  expect(write(false)).not.toContain('UFULLSTENDIG')
})

test('JSON says partial: true, and is read back', () => {
  const text = toJson(plan, { partial: true })
  expect(JSON.parse(text)).toMatchObject({ schema: 1, partial: true })
  expect(JSON.parse(toJson(plan))).not.toHaveProperty('partial')
  expect(fromJson(text).value?.obligations).toEqual(fromJson(toJson(plan)).value?.obligations)
})
