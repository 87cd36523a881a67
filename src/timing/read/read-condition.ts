import type { AppliesTo } from '../applies-to'
import type { Cursor } from './cursor'

/** Reads who it is for: "Vg1:", "SF/YF", "Åk 6", "8.-9. kl.", "i 8. klasse". Undefined when no grade or programme stands here. */
export function readCondition(cursor: Cursor): AppliesTo | undefined {
  return cursor.attempt(() => {
    cursor.skip('in', 'of', 'article')
    const grades: string[] = []
    const programmes: string[] = []
    for (;;) {
      const found = readGrades(cursor)
      const programme = found ? undefined : cursor.take('programme')?.senses.programme
      if (found) grades.push(...found)
      else if (programme) programmes.push(programme)
      else break
      const next = cursor.at
      if (!(cursor.takeMark('/,+') || cursor.take('and'))) continue
      if (!startsCondition(cursor)) {
        cursor.at = next
        break
      }
    }
    if (grades.length + programmes.length === 0) return undefined
    cursor.takeMark(':')
    return {
      ...(grades.length > 0 ? { grade: [...new Set(grades)] } : {}),
      ...(programmes.length > 0 ? { programme: [...new Set(programmes)] } : {}),
    }
  })
}

function startsCondition(cursor: Cursor): boolean {
  if (cursor.any(['programme', 'vg'])) return true
  const { at } = cursor
  const grades = readGrades(cursor)
  cursor.at = at
  return grades !== undefined
}

function readGrades(cursor: Cursor): string[] | undefined {
  return cursor.attempt(readUpperSecondary) ?? cursor.attempt(readNumberBefore) ?? cursor.attempt(readNumberAfter)
}

/** "Vg1", "Vg2-3", "vg1/2". */
function readUpperSecondary(cursor: Cursor): string[] | undefined {
  if (!cursor.take('vg')) return undefined
  return readNumbers(cursor)?.map((n) => `vg${n}`)
}

/** "8. trinn", "8.-9. kl.", "F-3"; "1b-klassene" is not read. */
function readNumberBefore(cursor: Cursor): string[] | undefined {
  const first = cursor.peek()
  const numbers = readNumbers(cursor)
  if (!numbers) return undefined
  if (!cursor.take('grade') && first?.senses['first-grade'] === undefined) return undefined
  return numbers.map(String)
}

/** "Åk 6", "trinn 8-10", "årskurs 1, 2 och 3". */
function readNumberAfter(cursor: Cursor): string[] | undefined {
  if (!cursor.take('grade') || cursor.terms[cursor.at - 1]!.senses.clock !== undefined) return undefined
  return readNumbers(cursor)?.map(String)
}

function readNumbers(cursor: Cursor): number[] | undefined {
  const numbers: number[] = []
  for (;;) {
    const number = cursor.take('num') ?? cursor.take('ordinal') ?? cursor.take('first-grade')
    const n =
      number?.senses.num === undefined ? Number(number?.senses.ordinal ?? number?.senses['first-grade']) : number.n
    if (!number || !(n >= 0 && n <= 13)) return undefined
    const range = cursor.terms[cursor.at - 2]?.senses.mark === '-' && numbers.length > 0
    for (let k = range ? numbers.at(-1)! + 1 : n; k <= n; k++) numbers.push(k)
    cursor.takeMark('.')
    const joined = cursor.mark('-/,+') || cursor.has('and')
    // "åk 7, 15 okt", "åk 7, 8/9"
    const dated =
      cursor.mark(',') &&
      (cursor.has('month', undefined, 2) || (cursor.mark('/', 2) && cursor.has('num', undefined, 3)))
    if (!joined || dated || !cursor.has('num', undefined, 1) || cursor.peek(1)!.n > 13) return numbers
    cursor.at++
  }
}

/** Joins two conditions: the values of a list are alternatives. */
export function joinConditions(a: AppliesTo | undefined, b: AppliesTo): AppliesTo {
  const grade = [...new Set([...(a?.grade ?? []), ...(b.grade ?? [])])]
  const programme = [...new Set([...(a?.programme ?? []), ...(b.programme ?? [])])]
  return { ...(grade.length > 0 ? { grade } : {}), ...(programme.length > 0 ? { programme } : {}) }
}
