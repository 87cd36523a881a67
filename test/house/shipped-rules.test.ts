import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readShipped, shippedCalendars, shippedWheels } from '../../rules/index'

interface Sourced {
  source?: { url?: string; document?: string; read?: string; reviewed?: string }
}

interface Shipped extends Sourced {
  kind?: string
  id?: string
  measures?: Sourced[]
}

const says = ({ source }: Sourced) =>
  /./.test(source?.document ?? source?.url ?? '') && /^\d{4}-\d{2}-\d{2}$/.test(source?.reviewed ?? source?.read ?? '')

describe('what is shipped says what it is and where it comes from', () => {
  test.each([...shippedCalendars])('calendar %s', (id, text) => {
    const calendar = parse(text) as Shipped
    expect(calendar).toMatchObject({ kind: 'calendar', id })
    expect(calendar.source?.url).toMatch(/^https?:\/\//)
    expect(calendar.source?.read).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test.each([...shippedWheels])('wheel %s', (id, text) => {
    const wheel = parse(text) as Shipped
    expect(wheel).toMatchObject({ kind: 'wheel', id })
    expect(says(wheel) || wheel.measures!.every(says)).toBe(true)
  })

  test('is found by id, and nothing else is', () => {
    expect(Math.min(shippedWheels.size, shippedCalendars.size)).toBeGreaterThan(3)
    expect(readShipped('halden/elevoppfolging')).toBe(shippedWheels.get('halden/elevoppfolging'))
    expect(readShipped('no/vestfold/2026-27')).toBe(shippedCalendars.get('no/vestfold/2026-27'))
    for (const id of ['', 'halden', '../package', '__proto__', 'constructor', 'halden/elevoppfolging.yaml']) {
      expect(readShipped(id)).toBeUndefined()
    }
  })
})

describe('every shipped YAML file names its schema in the first line, so that an editor helps without being set up', () => {
  const root = join(import.meta.dirname, '../..')
  const shipped = ['rules', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => join(folder, path)),
  )
  // A school's repository of its own has the package in node_modules.
  const schemaOf = (path: string, kind: string) =>
    path.startsWith('examples/ci/')
      ? `examples/ci/node_modules/arshjul/dist/schema/${kind}.json`
      : `dist/schema/${kind}.json`

  test.each(shipped)('%s', (path) => {
    const [line, ...rest] = readFileSync(join(root, path), 'utf8').split('\n')
    const { kind } = parse(rest.join('\n')) as Shipped
    const [, schema] = /^# yaml-language-server: \$schema=(\.{1,2}\/\S+)$/.exec(line!) ?? []
    expect(
      schema,
      'the first line is `# yaml-language-server: $schema=<path from this file to dist/schema>`',
    ).toBeDefined()
    expect(normalize(join(dirname(path), schema!))).toBe(schemaOf(path, kind!))
  })
})
