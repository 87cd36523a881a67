import { readFileSync } from 'node:fs'
import { planFromYaml, renderDiagnostic } from 'arshjul'
import { readShipped } from 'arshjul/rules'

/**
 * Plans every school of a list once, when the service starts. A text is named as in the list: `./` or `../` is a file beside the list,
 * anything else the id of a shipped one. A school with an error stops the start: better no service than one that lacks a measure.
 */
export function planSchools(list) {
  const texts = JSON.parse(readFileSync(list, 'utf8'))
  const schools = new Map()
  for (const [id, { wheel, calendar }] of Object.entries(texts)) {
    const { value: plan, diagnostics } = planFromYaml(readText(wheel, list), readText(calendar, list), {
      read: readShipped,
    })
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    if (!plan || errors.length > 0) {
      throw new Error(
        `${id}: ${errors.map((one) => `${renderDiagnostic(one, 'en').message} [${one.code}]`).join('; ')}`,
      )
    }
    schools.set(id, plan)
  }
  return schools
}

function readText(name, list) {
  const text = name.startsWith('.') ? readFileSync(new URL(name, list), 'utf8') : readShipped(name)
  if (text === undefined) throw new Error(`there is nothing shipped as ${name}`)
  return text
}
