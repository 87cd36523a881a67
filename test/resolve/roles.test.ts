import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../src/languages/language'
import { findRole } from '../../src/resolve/find-role'
import { ResolveContext } from '../../src/resolve/resolve-context'
import { roleDictionary } from '../../src/resolve/role-dictionary'
import { RoleIndex } from '../../src/resolve/role-index'
import { findQualifiedRole, splitRoles } from '../../src/resolve/role-names'

const index = new RoleIndex(new Map(), 'nb')
const context = new ResolveContext(index, new Map())

describe('the dictionary', () => {
  test('every id is found by itself, every title by its own role or one that shares it', () => {
    for (const { id, titles } of roleDictionary) {
      expect(index.find(id)).toBe(id)
      for (const title of Object.values(titles)) expect(index.find(title), title).toBeDefined()
    }
  })

  test('ids are unique, groups hold known roles and not themselves', () => {
    const ids = roleDictionary.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, includes } of roleDictionary) {
      expect(includes.filter((member) => !ids.includes(member))).toEqual([])
      expect(index.membersOf(id)).not.toContain(id)
    }
  })

  test('PPT and OT stand outside the elevtjeneste', () => {
    expect(index.membersOf('elevtjenesten')).not.toContain('ppt')
    expect(index.membersOf('elevtjenesten')).not.toContain('ot')
    expect(index.membersOf('skolens-ledelse')).toEqual([
      'rektor',
      'assisterende-rektor',
      'utdanningsleder',
      'avdelingsleder',
    ])
  })

  test.each([
    ['kontaktlærere', 'kontaktlærer'],
    ['kontaktlærerne', 'kontaktlærer'],
    ['kontaktlærarane', 'kontaktlærer'],
    ['Kontaktlærers', 'kontaktlærer'],
    ['Mentorerna', 'kontaktlærer'],
    ['elevene', 'elev'],
    ['elevernas', 'elev'],
    ['pupils', 'elev'],
    ['ledelsen', 'skolens-ledelse'],
    ['Skolens ledelse', 'skolens-ledelse'],
    ['ass.rektor', 'assisterende-rektor'],
    ['avd.leiar', 'avdelingsleder'],
    ['rådgjevarar', 'rådgiver'],
    ['miljøarbeidere', 'miljøarbeider'],
    ['skolsköterskan', 'helsesykepleier'],
    ['elevhälsan', 'elevtjenesten'],
    ['elevhälsoteamet', 'elevhälsoteam'],
    ['skolkuratorn', 'skolkurator'],
    ['vårdnadshavare', 'foresatte'],
    ['forældre', 'foresatte'],
    ['studie-&yrkesvägledare', 'karriereveileder'],
    ['Fellesfaglærere', 'fellesfaglærer'],
    ['leder FAU', 'fau-leder'],
  ])('%s is %s', (name, id) => {
    expect(index.find(name)).toBe(id)
  })

  test.each(['uke', 'oktober', 'su-huset', 'Kari', 'vg1', '10. trinn', 'idrettsfag', 'ot-en-til', ''])(
    '%s is no role',
    (name) => {
      expect(index.find(name)).toBeUndefined()
    },
  )
})

test('a role with a choice before it or pupils after it', () => {
  expect(findQualifiedRole('aktuelle elever', 'nb', context)).toEqual({ role: 'elev', selection: 'aktuelle' })
  expect(findQualifiedRole('klassens lærere', 'nb', context)).toEqual({ role: 'lærer', selection: 'klassens' })
  expect(findQualifiedRole('elever på 10. trinn', 'nb', context)).toEqual({ role: 'elev', if: { grade: ['10'] } })
  expect(findQualifiedRole('elever med fortrinnsrett', 'nb', context)).toEqual({
    role: 'elev',
    selection: 'med fortrinnsrett',
  })
  expect(findQualifiedRole('lærer Kari Nordmann', 'nb', context)).toBeUndefined()
})

test('several roles in one name', () => {
  const split = (name: string) => splitRoles(name, 'nb', context)?.map(({ role }) => role)
  expect(split('PPT/OT')).toEqual(['ppt', 'ot'])
  expect(split('PPT-OT')).toEqual(['ppt', 'ot'])
  expect(split('lærere/miljøarbeidere')).toEqual(['lærer', 'miljøarbeider'])
  expect(split('lærere og ukjente')).toBeUndefined()
})

test('a wheel’s own roles come before the dictionary’s', () => {
  const role = { id: 'elev-sjef', title: 'Rektor', members: ['rektor'], aliases: ['sjefen'], origin: 'wheel' as const }
  const wheel = { roles: new Map([['elev-sjef', role]]), language: 'nb' as Language }
  expect(findRole(wheel, 'rektor')?.id).toBe('elev-sjef')
  expect(findRole(wheel, 'sjefen')?.id).toBe('elev-sjef')
  expect(findRole(wheel, 'kontaktlærerne')).toMatchObject({ id: 'kontaktlærer', origin: 'dictionary' })
  expect(findRole(wheel, 'finnes ikke')).toBeUndefined()
})

const seen = new URL('../../../shared/roles-seen.tsv', import.meta.url)

/** What stands in these columns and is no role: grades and classes, programmes, subjects, places, meetings. */
const noRole = [
  /^(?:fau |i skole |samtliga |nye |beg\. ?-? ?|å[kr]s?\w*\.? ?)?\(?[F\d][\d.,&/ –og-]*(?:til \d\. )?(?:\. ?)?(?:trinns?|kl|klass\w*|klassetrinn|årstrinn|år\w*|ST\S*|[BC]|F?-?\d?)?\)?\.?$/i,
  /^(?:åk|år|årskurs|vg)\W?\s*[F\d][\d\s-]*(?:musikk)?$/i,
  /trinn|åring|klassing|klasseforeldre|klasserne$|årskurser|ettor$|^\d|\d+PÅB/i,
  /^(?:trinnet|dans|drama|idrettsfag|påbygg|julemarked|indskolingen|mellemtrinnet|søskende|vigvoll skole|år F-6|førskolebarn|de ældste børnehavebørn|beg\. - 4\. klasse|8\.-10\. klasse|elevrepræsentanter)$/,
]

test.runIf(existsSync(seen))('names seen in schools’ plans that are roles are found', () => {
  const names = readFileSync(seen, 'utf8')
    .split('\n')
    .flatMap((line) => line.split('\t')[1] ?? [])
  expect(names.length).toBeGreaterThan(300)
  const unknown = names.filter(
    (name) =>
      !noRole.some((pattern) => pattern.test(name)) &&
      languages.every(
        (language) => (findQualifiedRole(name, language, context) ?? splitRoles(name, language, context)) === undefined,
      ),
  )
  expect(unknown).toEqual([])
})
