import type { RollConvention } from '../../date/roll-convention'
import type { Cursor } from './cursor'

/** "eller nærmeste hverdag etter (om den første er en helligdag)". */
export function readRoll(cursor: Cursor): RollConvention | undefined {
  return cursor.attempt(() => {
    cursor.takeMark(',')
    if (!cursor.take('or')) return undefined
    let following = false
    let preceding = false
    let nearest = false
    for (let words = 0; words < 5; words++) {
      if (cursor.any(['nearest', 'ordinal', 'article', 'filler'])) {
        const roll = cursor.peek()!.senses.nearest
        if (roll === 'following' || cursor.has('ordinal', '1')) following = true
        else if (roll === 'preceding' || cursor.has('ordinal', '-1')) preceding = true
        else nearest ||= roll !== undefined
        cursor.at++
      } else break
    }
    const unit = cursor.take('unit')?.senses.unit
    if (unit !== 'working-day' && unit !== 'school-day' && unit !== 'day') return undefined
    if (cursor.take('after') ?? cursor.take('from')) following = true
    else if (cursor.take('before')) preceding = true
    if (cursor.take('nearest')?.senses.nearest === 'following') following = true
    if (cursor.has('when')) while (!cursor.done && !cursor.mark('.') && !cursor.mark(';')) cursor.at++
    return preceding ? 'preceding' : following ? 'following' : nearest ? 'nearest' : undefined
  })
}
