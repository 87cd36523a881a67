import './strict.mjs'
import { ExportError, renderDiagnostic, toHtml, toICalendar, toYearCalendar } from 'arshjul'
import { shippedCalendars, shippedWheels } from 'arshjul/rules'
import exampleWheel from '../arshjul.yaml'
import exampleCalendar from '../skolerute.yaml'
import { connectTabs, download, make } from './dom.mjs'
import { createEditor } from './editor.mjs'
import { fileNames, makePlan } from './make-plan.mjs'
import { showPlan } from './show-plan.mjs'
import { showProblems } from './show-problems.mjs'
import { words } from './words.mjs'

/** A pause in typing after which the plan is made anew. */
const pauseMs = 250
const kinds = ['wheel', 'calendar']
const shipped = { wheel: shippedWheels, calendar: shippedCalendars }
const own = { wheel: exampleWheel, calendar: exampleCalendar }
const byId = (id) => document.getElementById(id)

let say = words.nb
let language = 'nb'
/** The last answer, and the last plan that had no errors. */
let latest = { errors: 0, diagnostics: { wheel: [], calendar: [] } }
let good
let waiting

const editors = Object.fromEntries(
  kinds.map((kind) => [kind, createEditor(byId(`${kind}-code`), { id: `${kind}-text`, onChange: soon })]),
)
const showTab = connectTabs(byId('tabs'), () => {
  for (const kind of kinds) editors[kind].redraw()
})

for (const kind of kinds) {
  const choice = byId(`${kind}-start`)
  choice.addEventListener('change', () => {
    const text = choice.value === 'own' ? own[kind] : shipped[kind].get(choice.value)
    if (text !== undefined) replace(kind, text)
  })
  byId(`${kind}-file`).addEventListener('change', async ({ target }) => {
    const [file] = target.files
    if (file) replace(kind, await file.text())
    target.value = ''
  })
  byId(`${kind}-save`).addEventListener('click', () =>
    download(fileNames[kind], editors[kind].text, 'application/yaml'),
  )
}

/** Puts another text in; what stood there can be brought back. */
function replace(kind, text) {
  const before = editors[kind].text
  editors[kind].text = text
  const host = byId(`${kind}-back`)
  const undo = make('button', { type: 'button' }, say.back)
  undo.addEventListener('click', () => {
    editors[kind].text = before
    byId(`${kind}-start`).value = ''
    host.replaceChildren()
    editors[kind].focus()
    update()
  })
  host.replaceChildren(`${say.replaced} `, undo)
  update()
}

function soon() {
  clearTimeout(waiting)
  waiting = setTimeout(update, pauseMs)
}

/** Makes the plan of what is written now. One with errors does not take the place of one without. */
function update() {
  clearTimeout(waiting)
  latest = makePlan({ wheel: editors.wheel.text, calendar: editors.calendar.text })
  if (latest.plan && latest.errors === 0) good = latest.plan
  listRoles()
  show()
}

function planShown() {
  return good ?? latest.plan
}

function listRoles() {
  const plan = planShown()
  const choice = byId('role')
  const before = choice.value
  const used = new Map()
  for (const obligation of plan?.obligations ?? [])
    for (const { role } of [...obligation.responsible, ...obligation.participants])
      used.set(role, plan.wheelOf(obligation).roles.get(role)?.title ?? role)
  const sorted = [...used].sort(([, a], [, b]) => a.localeCompare(b, plan.wheels[0].language))
  choice.replaceChildren(
    make('option', { value: '' }, say.allRoles),
    ...sorted.map(([id, title]) => make('option', { value: id }, title)),
  )
  choice.value = used.has(before) ? before : ''
}

function show() {
  for (const kind of kinds)
    showProblems(byId(`${kind}-text-problems`), kind, latest.diagnostics[kind], {
      editor: editors[kind],
      say,
      language,
    })
  for (const kind of kinds) {
    const errors = latest.diagnostics[kind].filter(({ severity }) => severity === 'error').length
    byId(`${kind}-tab`).replaceChildren(say[kind], errors > 0 ? make('span', { class: 'badge' }, ` ${errors}`) : '')
  }
  const plan = planShown()
  byId('result').hidden = !plan
  const isOld = plan !== undefined && plan !== latest.plan
  const notice = !plan ? say.nothing : isOld ? say.kept(latest.errors) : latest.errors > 0 ? say.partial : ''
  byId('notice').textContent = notice
  byId('notice').hidden = notice === ''
  if (!plan) return byId('count').replaceChildren()
  const hosts = { wheelHost: byId('drawing'), listHost: byId('list') }
  const count = showPlan(hosts, plan, { ...shownPart(), say })
  byId('count').textContent = say.count(count, plan.calendar.schoolYear.id.replace('-', '–'))
}

function shownPart() {
  const role = byId('role').value
  return { audience: byId('audience').value, ...(role !== '' && { filter: { role } }) }
}

for (const id of ['role', 'audience']) byId(id).addEventListener('change', show)

const exports = {
  ics: () => [
    'arshjul.ics',
    'text/calendar',
    (plan, part) => toICalendar(plan, { ...part, school: byId('school').value }),
  ],
  html: () => ['arshjul.html', 'text/html', toHtml],
  year: () => ['arskalender.html', 'text/html', toYearCalendar],
}
for (const [id, parts] of Object.entries(exports)) {
  byId(`save-${id}`).addEventListener('click', () => {
    const [name, type, write] = parts()
    const plan = planShown()
    try {
      byId('share-error').textContent = ''
      download(name, write(plan, { ...shownPart(), ...(good === undefined && { partial: true }) }), type)
    } catch (error) {
      if (!(error instanceof ExportError)) throw error
      const { message, hint = '' } = renderDiagnostic(error.diagnostic, language)
      byId('share-error').textContent = `${message} ${hint}`
      byId('school').focus()
    }
  })
}

/** Writes the page's own words in a language. */
function speak(chosen) {
  language = chosen
  say = words[chosen]
  document.documentElement.lang = chosen
  document.title = say.title
  for (const element of document.querySelectorAll('[data-say]'))
    element.textContent = element.dataset.say.split('.').reduce((table, key) => table[key], say)
  for (const option of byId('audience').options) option.textContent = say.audiences[option.value]
  for (const kind of kinds) {
    const choice = byId(`${kind}-start`)
    const before = choice.value
    const titles = [...shipped[kind]].map(([id, text]) => [id, /^title: *(.+)$/m.exec(text)?.[1] ?? id])
    choice.replaceChildren(
      make('option', { value: '' }, say.choose),
      make('option', { value: 'own' }, say.ownExample),
      ...titles.map(([id, title]) => make('option', { value: id }, `${title} (${id})`)),
    )
    choice.value = before
    byId(`${kind}-back`).replaceChildren()
  }
}

byId('language').addEventListener('change', ({ target }) => {
  speak(target.value)
  listRoles()
  show()
})

speak('nb')
for (const kind of kinds) {
  editors[kind].text = own[kind]
  byId(`${kind}-start`).value = 'own'
}
showTab('wheel-tab')
update()
