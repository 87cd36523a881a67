import { describeReason, describeWindow, isDated, toWheelSvg } from 'arshjul'
import { make } from './dom.mjs'

const visible = {
  everyone: ['everyone'],
  staff: ['everyone', 'staff'],
  responsible: ['everyone', 'staff', 'responsible'],
}
const wheelSheet = new CSSStyleSheet()

/** Shows the wheel and the list of a plan; `filter` and `audience` say of what. */
export function showPlan({ wheelHost, listHost }, plan, { filter, audience, say }) {
  drawWheel(wheelHost, toWheelSvg(plan, { layout: 'wheel', audience, ...(filter && { filter }) }))
  const entries = new Map()
  const question = { ...filter, visibility: visible[audience] }
  const language = plan.wheels[0].language
  const months = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const sections = plan.group(question, 'month').flatMap(({ key, obligations }) => {
    if (key !== undefined) {
      const name = months.format(new Date(`${key}-01T00:00Z`))
      return [section(name.slice(0, 1).toUpperCase() + name.slice(1), obligations)]
    }
    return ['standing', 'as-needed', 'asap', 'undated'].flatMap((form) => {
      const those = obligations.filter((one) => one.form === form)
      return those.length === 0 ? [] : [section(say[form], those)]
    })
  })
  listHost.replaceChildren(...sections)
  for (const item of wheelHost.querySelectorAll('.item')) opens(item, entries.get(item.dataset.id))
  return plan.count(question)

  function section(title, obligations) {
    return make('section', {}, make('h4', {}, title), make('ul', {}, ...obligations.map((one) => entry(one))))
  }

  function entry(obligation) {
    const roles = plan.wheelOf(obligation).roles
    const who = obligation.responsible.map(({ role }) => roles.get(role)?.title ?? role).join(', ')
    const when = isDated(obligation)
      ? describeWindow(obligation.first, obligation.due, language)
      : obligation.form === 'undated'
        ? describeReason(obligation.reason, language)
        : ''
    const details = make(
      'details',
      {},
      make(
        'summary',
        {},
        make('bdi', { class: 'what' }, obligation.title),
        make('span', { class: 'when' }, [when, who].filter(Boolean).join(' · ')),
      ),
    )
    // Worked out when somebody asks.
    details.addEventListener(
      'toggle',
      () => {
        const { steps, text } = plan.explain(obligation, language)
        const said = steps.length > 0 ? steps.map((step) => step.text) : [text]
        details.append(make('ol', {}, ...said.map((one) => make('li', {}, one))))
      },
      { once: true },
    )
    entries.set(obligation.id, details)
    return make('li', {}, details)
  }
}

/** Lets an item of the wheel open its entry in the list, by mouse and by keyboard, and the entry lead back. */
function opens(item, entry) {
  const open = () => {
    entry.open = true
    const summary = entry.querySelector('summary')
    summary.focus({ preventScroll: true })
    entry.scrollIntoView({ block: 'center' })
    entry.onkeydown = ({ key }) => {
      if (key === 'Escape') item.focus()
    }
  }
  item.addEventListener('click', open)
  item.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open()
  })
}

/**
 * Takes the drawing in as elements. A style element of its own would be refused by the page's policy, so its sheet, which is the library's
 * own text, is handed to the document, which the policy leaves to scripts it trusts.
 */
function drawWheel(host, svg) {
  const [style, sheet] = /<style>([^<]*)<\/style>/.exec(svg)
  wheelSheet.replaceSync(sheet)
  document.adoptedStyleSheets = [wheelSheet]
  const drawing = new DOMParser().parseFromString(svg.replace(style, ''), 'image/svg+xml').documentElement
  host.replaceChildren(document.adoptNode(drawing))
}
