import type { Term } from './lex'

/** Folds clock times into one term with the sense `time` (`18:30`, `18:30-20:00`): "kl 18.30-20.00", "klokken 1800", "14:15". */
export function foldTimes(terms: readonly Term[]): Term[] {
  const folded: Term[] = []
  let at = 0
  while (at < terms.length) {
    const clock = terms[at]!.senses.clock !== undefined
    const start = clock && terms[at + 1]?.senses.mark === '.' ? at + 2 : clock ? at + 1 : at
    const halves = clock ? undefined : (halfDayAt(terms, at) ?? hoursAfterDate(terms, at))
    if (halves) {
      folded.push({ ...terms[at]!, senses: { time: halves.text }, text: halves.text, n: 0, end: halves.end })
      at = halves.next
      continue
    }
    const from = timeAt(terms, start, clock)
    if (!from) {
      folded.push(terms[at]!)
      at++
      continue
    }
    let next = start + from.length
    let text = from.text
    const joint = terms[next]?.senses
    const again = terms[next + 1]?.senses.clock === undefined ? 0 : 1
    const to =
      joint && (joint.mark === '-' || joint.to !== undefined || joint.and !== undefined)
        ? timeAt(terms, next + 1 + again, true)
        : undefined
    // "14.30-16": whole hours after a time that cannot be a date.
    const after = to && terms[next + 1 + again + to.length]?.senses
    const rises = to !== undefined && to.text > from.text && after?.mark !== '.' && after?.mark !== '/' && !after?.month
    if (to && (to.length > 1 || clock || (from.length > 1 && rises))) {
      text += `-${to.text}`
      next += 1 + again + to.length
    }
    folded.push({ ...terms[at]!, senses: { time: text }, text, n: 0, end: terms[next - 1]!.end })
    at = next
  }
  return folded
}

/** "7 pm", "7–9 pm", "11:30 am - 1 pm": hours of twelve, which could else be days. */
function halfDayAt(terms: readonly Term[], at: number): { text: string; next: number; end: number } | undefined {
  const from = timeAt(terms, at, true)
  if (!from) return undefined
  let next = at + from.length
  const own = terms[next]?.senses.meridiem
  if (own !== undefined) next++
  const joint = terms[next]?.senses
  const to = joint && (joint.mark === '-' || joint.to !== undefined) ? timeAt(terms, next + 1, true) : undefined
  const after = to && terms[next + 1 + to.length]
  const both = after?.senses.meridiem !== undefined
  if (own === undefined && !both) return undefined
  const last = both ? next + 1 + to!.length : next - 1
  const first = inDay(from.text, terms[own === undefined ? last : next - 1]!)
  const text = both ? `${first}-${inDay(to!.text, terms[last]!)}` : first
  return { text, next: last + 1, end: terms[last]!.end }
}

/** "16/9 18-20", "tirsdag 16. september 18-20": after a whole date two rising numbers are hours, unless a month follows them. */
function hoursAfterDate(terms: readonly Term[], at: number): { text: string; next: number; end: number } | undefined {
  const [from, dash, to, after] = terms.slice(at, at + 4)
  const hours = (term: Term | undefined) =>
    term?.senses.num !== undefined && /^\d{1,2}$/.test(term.text) && term.n <= 24
  if (!hours(from) || dash?.senses.mark !== '-' || !hours(to) || from!.n >= to!.n || from!.tight) return undefined
  if (after && (after.senses.mark === undefined || after.senses.mark === '/' || after.senses.mark === '.'))
    return undefined
  if (!endsDate(terms, at)) return undefined
  return { text: `${clock(from!.n, 0)}-${clock(to!.n, 0)}`, next: at + 3, end: to!.end }
}

/** A date with its month stands right before: "16/9", "16.9.", "16. september". */
function endsDate(terms: readonly Term[], at: number): boolean {
  const last = terms[at - 1]?.senses.mark === '.' ? at - 2 : at - 1
  const month = terms[last]
  if (month?.senses.month !== undefined) {
    const day = terms[last - 1]?.senses.mark === '.' ? last - 2 : last - 1
    return terms[day]?.senses.num !== undefined
  }
  const slash = terms[last - 1]?.senses.mark
  const numeric = month?.senses.num !== undefined && month.tight && month.n >= 1 && month.n <= 12
  return numeric && (slash === '/' || slash === '.') && terms[last - 2]?.senses.num !== undefined
}

function inDay(time: string, { senses }: Term): string {
  const hours = (Number(time.slice(0, 2)) % 12) + (senses.meridiem === 'pm' ? 12 : 0)
  return `${String(hours).padStart(2, '0')}${time.slice(2)}`
}

/** `clocked`: a word said that a time follows, so any number of hours is one; else only what can be no date. */
function timeAt(terms: readonly Term[], at: number, clocked: boolean): { text: string; length: number } | undefined {
  const hours = terms[at]
  if (hours?.senses.num === undefined) return undefined
  const mark = terms[at + 1]?.senses.mark
  const minutes = terms[at + 2]
  const tight = minutes?.senses.num !== undefined && minutes.tight && terms[at + 1]!.tight
  if (tight && (mark === ':' || mark === '.') && hours.n < 24 && /^\d\d$/.test(minutes.text) && minutes.n < 60) {
    // "15.13." is a date gone wrong.
    const stop = terms[at + 3]
    const dated = stop?.senses.mark === '.' && stop.tight && terms[at + 4] === undefined
    const impossibleDate = (minutes.n === 0 || minutes.n > 12) && !dated && !partOfDate(terms, at)
    if (mark === ':' || clocked || impossibleDate) return { text: clock(hours.n, minutes.n), length: 3 }
  }
  if (!clocked) return undefined
  if (/^\d{4}$/.test(hours.text) && hours.n < 2400 && hours.n % 100 < 60) {
    return { text: clock(Math.floor(hours.n / 100), hours.n % 100), length: 1 }
  }
  // "at 15 November" is no time.
  const dated = terms[at + 1]?.senses.month !== undefined || (mark === '.' && minutes?.senses.month !== undefined)
  return /^\d{1,2}$/.test(hours.text) && hours.n < 24 && !dated ? { text: clock(hours.n, 0), length: 1 } : undefined
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
