import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Expansion } from '../expand/expand-wheel'
import type { Obligation } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import type { Language } from '../timing/language'
import type { Explanation } from './plan'

export function explainObligation(
  obligation: Obligation,
  _e: Expansion,
  _w: Wheel,
  _c: SchoolCalendar,
  _l: Language,
): Explanation {
  return { id: obligation.id, title: obligation.title, steps: [], text: '' }
}
