import type { Offset } from '../timing/timing'

const unitWords: Readonly<Record<Offset['unit'], string>> = {
  day: 'day days dag dager dagar dage døgn dygn kalenderdag kalenderdager kalenderdagar kalenderdage',
  'school-day': 'schoolday schooldays skoledag skoledager skoledage skuledag skuledagar skoldag skoldagar',
  'working-day':
    'workingday workingdays businessday businessdays virkedag virkedager virkedagar yrkedag yrkedager yrkedagar arbeidsdag arbeidsdager arbeidsdagar arbetsdag arbetsdagar vardag vardagar arbejdsdag arbejdsdage hverdag hverdager hverdage kvardag kvardagar',
  week: 'week weeks uke uker veke veker vecka veckor uge uger',
  month: 'month months måned måneder månad månader månadar månedar',
}

const unitOf: ReadonlyMap<string, Offset['unit']> = new Map(
  Object.entries(unitWords).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as Offset['unit']])),
)

const numberWords: readonly string[] = [
  '',
  'one a an en ei et ett én éi ét',
  'two to två',
  'three tre',
  'four fire fyra',
  'five fem',
  'six seks sex',
  'seven sju syv',
  'eight åtte åtta otte',
  'nine ni nio',
  'ten ti tio',
  'eleven elleve elva',
  'twelve tolv',
]

const numberOf: ReadonlyMap<string, number> = new Map(
  numberWords.flatMap((words, n) => words.split(' ').flatMap((word) => (word === '' ? [] : [[word, n] as const]))),
)

/** The longest length of time that is read: three years. */
const maxCount = 1098

/**
 * Reads a length of time in any of the five languages ("10 school days", "to uker", "1 måned"). Undefined when it is none. A trailing
 * "before" or "før" is allowed.
 */
export function readDuration(text: string): Offset | undefined {
  const words = text
    .toLowerCase()
    .replace(/(school|working|business)[\s-]+(days?)/, '$1$2')
    .replace(/\s+(before|før|innan|före|inden)$/, '')
    .trim()
    .split(/\s+/)
  if (words.length !== 2) return undefined
  const [amount = '', word = ''] = words
  const count = /^\d{1,4}$/.test(amount) ? Number(amount) : numberOf.get(amount)
  const unit = unitOf.get(word)
  return count === undefined || unit === undefined || count < 1 || count > maxCount ? undefined : { count, unit }
}
