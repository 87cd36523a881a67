import type { Term } from './lex'

/** Folds clock times into one term with the sense `time` (`18:30`, `18:30-20:00`): "kl 18.30-20.00", "klokken 1800", "14:15". */
export function foldTimes(terms: readonly Term[]): Term[] {
  const folded: Term[] = []
  let at = 0
  while (at < terms.length) {
    const clock = terms[at]!.senses.clock !== undefined
    const start = clock && terms[at + 1]?.senses.mark === '.' ? at + 2 : clock ? at + 1 : at
    const from = timeAt(terms, start, clock)
    if (!from) {
      folded.push(terms[at]!)
      at++
      continue
    }
    let next = start + from.length
    let text = from.text
    const joint = terms[next]?.senses
    const to =
      joint && (joint.mark === '-' || joint.to !== undefined || joint.and !== undefined)
        ? timeAt(terms, next + 1, true)
        : undefined
    if (to && (to.length > 1 || clock)) {
      text += `-${to.text}`
      next += 1 + to.length
    }
    folded.push({ ...terms[at]!, senses: { time: text }, text, n: 0, end: terms[next - 1]!.end })
    at = next
  }
  return folded
}

/** `clocked`: a word said that a time follows, so any number of hours is one; else only what can be no date. */
function timeAt(terms: readonly Term[], at: number, clocked: boolean): { text: string; length: number } | undefined {
  const hours = terms[at]
  if (hours?.senses.num === undefined) return undefined
  const mark = terms[at + 1]?.senses.mark
  const minutes = terms[at + 2]
  const tight = minutes?.senses.num !== undefined && minutes.tight && terms[at + 1]!.tight
  if (tight && (mark === ':' || mark === '.') && hours.n < 24 && /^\d\d$/.test(minutes.text) && minutes.n < 60) {
    const impossibleDate = (minutes.n === 0 || minutes.n > 12) && !partOfDate(terms, at)
    if (mark === ':' || clocked || impossibleDate) return { text: clock(hours.n, minutes.n), length: 3 }
  }
  if (!clocked) return undefined
  if (/^\d{4}$/.test(hours.text) && hours.n < 2400 && hours.n % 100 < 60) {
    return { text: clock(Math.floor(hours.n / 100), hours.n % 100), length: 1 }
  }
  return /^\d{1,2}$/.test(hours.text) && hours.n < 24 ? { text: clock(hours.n, 0), length: 1 } : undefined
}

/** "15.9.26", "2.30." with more numbers around are dates, or at least no times. */
function partOfDate(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.senses.mark === '.' && terms[at]!.tight && terms[at - 2]?.senses.num !== undefined
  const after =
    terms[at + 3]?.senses.mark === '.' && terms[at + 4]?.tight === true && terms[at + 4]!.senses.num !== undefined
  return before || after
}

function clock(hours: number, minutes: number): string {
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
