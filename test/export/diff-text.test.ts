import { expect, test } from 'vitest'
import { type PlanDifference, toDiffText } from '../../src/index'
import { dated } from './sample-plan'

const kinds = ['added', 'removed', 'moved', 'changed'] as const

/** Differences of which there are so many of each kind. */
function differencesOf(count: number): PlanDifference[] {
  return kinds.flatMap((kind) =>
    Array.from({ length: count }, (_, i): PlanDifference => {
      const before = dated(`${kind}${i}`, '2026-09-03', '2026-09-03', { title: `${kind} ${i}` })
      return {
        kind,
        id: before.id,
        title: before.title,
        ...(kind !== 'added' && { before }),
        ...(kind !== 'removed' && { after: before }),
        fields: [],
        causes: [{ kind: 'stored', in: 'before' }],
        roles: [],
        layers: [],
      }
    }),
  )
}

test.each([
  ['nb', '1 ny, 1 borte, 1 flyttet, 1 endret på annen måte.', '2 nye, 2 borte, 2 flyttet, 2 endret på annen måte.'],
  ['nn', '1 ny, 1 borte, 1 flytta, 1 endra på annan måte.', '2 nye, 2 borte, 2 flytta, 2 endra på annan måte.'],
  [
    'sv',
    '1 ny, 1 borttagen, 1 flyttad, 1 ändrad på annat sätt.',
    '2 nya, 2 borttagna, 2 flyttade, 2 ändrade på annat sätt.',
  ],
  [
    'da',
    '1 ny, 1 fjernet, 1 flyttet, 1 ændret på anden måde.',
    '2 nye, 2 fjernede, 2 flyttede, 2 ændrede på anden måde.',
  ],
  ['en', '1 added, 1 removed, 1 moved, 1 changed otherwise.', '2 added, 2 removed, 2 moved, 2 changed otherwise.'],
] as const)('the total in %s agrees with its numbers', (language, ofOne, ofTwo) => {
  expect(toDiffText(differencesOf(1), language).trimEnd().split('\n').at(-1)).toBe(ofOne)
  expect(toDiffText(differencesOf(2), language).trimEnd().split('\n').at(-1)).toBe(ofTwo)
})
