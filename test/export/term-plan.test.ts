import { describe, expect, it } from 'vitest'
import { readShipped } from '../../rules/index'
import {
  ExportError,
  languages,
  type Plan,
  planFromYaml,
  QueryError,
  type TermPlanOptions,
  toTermPlan as writeTermPlan,
} from '../../src/index'
import { calendarText, dated, hostileTitles, open, planOf, sampleCalendar, undated } from './sample-plan'

const halden = (): Plan =>
  planFromYaml(readShipped('halden/elevoppfolging')!, readShipped('no/vestfold/2026-27')!, { read: readShipped }).value!

/** Writes a term plan, with plain blanks for those that keep a date in one piece. */
function toTermPlan(plan: Plan, options: TermPlanOptions): string {
  return writeTermPlan(plan, options).replaceAll('\u00A0', ' ')
}

/** Returns the rows of a week. */
function weekOf(html: string, week: number): string {
  return html.split('<tbody').find((part) => part.includes(`<span class="week">Uke ${week}</span>`)) ?? ''
}

const role = 'kontaktlærer'

describe('a term plan', () => {
  const plan = planOf([
    dated('Kort', '2026-08-24', '2026-08-28', { participants: [{ role: 'elev' }] }),
    dated('Lang', '2026-09-01', '2026-09-18', { responsible: [{ role: 'rektor' }], participants: [{ role }] }),
    dated('Andres', '2026-09-01', '2026-09-04', { responsible: [{ role: 'rektor' }] }),
    dated('Våren', '2027-02-01', '2027-02-05'),
    undated('Tapt', { reason: 'free-day', unadjusted: { first: '2026-10-05', due: '2026-10-09' } }),
    undated('Neste år', { reason: 'next-year-unknown', unadjusted: { first: '2027-08-02', due: '2027-08-06' } }),
    open('Alltid', 'standing'),
  ])

  it('says week by week what starts, what goes on, what is due, and with whom', () => {
    const html = toTermPlan(plan, { role })
    expect(weekOf(html, 35)).toContain('24.–28. aug')
    expect(weekOf(html, 35)).toContain('<strong>Ansvarlig</strong>; med Elev')
    expect(weekOf(html, 36)).toContain('fra tir 1. sep til fre 18. sep')
    expect(weekOf(html, 36)).toContain('<strong>Deltar</strong>; ansvarlig: Rektor')
    expect(weekOf(html, 37)).toContain('Pågår')
    expect(weekOf(html, 37)).toContain('(til fre 18. sep)')
    expect(weekOf(html, 38)).toContain('frist fre 18. sep')
    expect(weekOf(html, 39)).toContain('Ingenting denne uken')
    expect(html).not.toContain('Andres')
  })

  it('shows the breaks, the first and the last school day, and every school week', () => {
    const html = toTermPlan(plan, { role })
    expect(weekOf(html, 34)).toContain('Skolestart (man)')
    expect(weekOf(html, 41)).toContain('Høstferie')
    expect(weekOf(html, 41)).toContain(' class="free"')
    expect(weekOf(html, 24)).toContain('Skoleslutt (fre)')
    expect(html.match(/class="week"/g)).toHaveLength(44)
  })

  it('keeps to the asked term; what is tied to no days stands in both, and nothing is in neither', () => {
    const [first, second] = [toTermPlan(plan, { role, term: 1 }), toTermPlan(plan, { role, term: 2 })]
    expect(first).toContain('Kort')
    expect(second).not.toContain('Kort')
    expect(first).not.toContain('Våren')
    expect(second).toContain('Våren')
    expect(first).toContain('Tapt')
    expect(second).not.toContain('Tapt')
    for (const html of [first, second]) expect(html).toContain('Alltid')
    expect(second).toContain('Neste år')
    for (const { title } of plan.find({ role })) expect(first.includes(title) || second.includes(title)).toBe(true)
  })

  it('lists what has no dates with the reason and the days it lost', () => {
    const html = toTermPlan(plan, { role })
    expect(html).toContain('dagen er fri <s>5.–9. okt</s>')
  })

  it('loses nothing of a real year', () => {
    const year = halden()
    for (const asked of ['kontaktlærer', 'rådgiver', 'utdanningsleder', 'skolens-ledelse']) {
      const html = toTermPlan(year, { role: asked })
      for (const { title } of year.find({ role: asked })) expect(html, asked).toContain(title)
    }
  })

  it('finds a role by any of its names, and with its members when asked', () => {
    expect(toTermPlan(plan, { role: 'kontaktlærere' })).toBe(toTermPlan(plan, { role }))
    const own = toTermPlan(plan, { role: 'skolens ledelse' })
    const all = toTermPlan(plan, { role: 'skolens ledelse', includeMembers: true })
    expect(own).not.toContain('Andres')
    expect(all).toContain('Andres')
    expect(all).toContain('Terminplan: <bdi>Skolens ledelse</bdi>')
  })

  it('refuses a role nobody knows and a term the calendar does not have', () => {
    expect(() => toTermPlan(plan, { role: 'kontaktlerer' })).toThrow(QueryError)
    const undivided = sampleCalendar(calendarText.replace(/ {2}- \{ id: christmas.*\n/, ''))
    const without = planOf([dated('a', '2026-09-01', '2026-09-01')], { calendar: undivided })
    const refused = expect.objectContaining({ code: 'export/no-term' })
    expect(() => toTermPlan(without, { role, term: 1 })).toThrow(refused)
    expect(() => toTermPlan(without, { role, term: 2 })).toThrow(ExportError)
    expect(weekOf(toTermPlan(without, { role }), 36)).toContain('tir 1. sep')
  })

  it('has nothing of what the audience may not see', () => {
    const secret = dated('Uvarslet', '2026-09-01', '2026-09-01', { visibility: 'responsible' })
    const shown = dated('Åpen', '2026-09-01', '2026-09-01')
    expect(toTermPlan(planOf([shown, secret]), { role })).toBe(toTermPlan(planOf([shown]), { role }))
    expect(toTermPlan(planOf([shown, secret]), { role, audience: 'responsible' })).toContain('Uvarslet')
  })

  it.each(languages)('speaks %s', (language) => {
    const html = toTermPlan(plan, { role, language })
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toContain('undefined')
  })

  it('is the same bytes each time, runs no script, and is a sheet of A4', () => {
    const html = toTermPlan(halden(), { role })
    expect(html).toBe(toTermPlan(halden(), { role }))
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(/ style="/)
    expect(html).toContain('@page{size:A4')
  })

  it('escapes every text', () => {
    const hostile = planOf(
      hostileTitles.flatMap((title, at) => [
        dated(`m${at}`, '2026-09-01', '2026-09-24', { title, place: title }),
        undated(`u${at}`, { title }),
      ]),
    )
    expect(toTermPlan(hostile, { role })).not.toMatch(/<script|alert\(1\)<\/script/)
  })
})
