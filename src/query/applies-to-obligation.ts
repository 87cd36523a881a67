import { parseIsoDay } from '../date/day'
import type { Obligation } from '../expand/obligation'
import type { AppliesTo } from '../timing/applies-to'
import { type Answer, appliesToPupil, type Pupil } from './applies'
import { isDated } from './is-dated'

/** Answers a condition on an obligation's days; without dates on no day, so that age and residence are unknown. */
export function answerForPupil(condition: AppliesTo | undefined, pupil: Pupil, obligation: Obligation): Answer {
  if (isDated(obligation)) {
    return appliesToPupil(condition, pupil, parseIsoDay(obligation.first)!, parseIsoDay(obligation.due)!)
  }
  const { born: _born, residentSince: _since, ...dateless } = pupil
  return appliesToPupil(condition, dateless, 0)
}
