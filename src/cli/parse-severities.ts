import { type ChosenSeverity, chooseSeverity } from '../check/apply-severities'
import { badValue } from './parse-options'

const levels: readonly ChosenSeverity[] = ['error', 'warning', 'info', 'off']

/** Parses the values of `--severity` into severities by code. */
export function parseSeverities(values: readonly string[]): ReadonlyMap<string, ChosenSeverity> {
  return new Map(
    values.map((value): [string, ChosenSeverity] => {
      const [name = '', wanted = ''] = value.split('=')
      const level = levels.find((it) => it === wanted)
      if (!level) throw badValue('--severity', value, levels.map((it) => `${name}=${it}`).join(', '))
      const choice = chooseSeverity(name, level)
      if (!('refused' in choice)) return [choice.code, choice.severity]
      if (choice.refused === 'error') throw badValue('--severity', value, `${name}=error, ${name}=warning`)
      throw badValue('--severity', value, 'role-unused=off', choice.suggestion && `${choice.suggestion}=${level}`)
    }),
  )
}
