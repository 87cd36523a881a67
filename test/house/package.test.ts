import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  scripts: Record<string, string>
}

describe('the package', () => {
  test('asks its users to install three libraries and the types of one, and bundles three', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['@types/luxon', 'luxon', 'write-excel-file', 'zod'])
    expect(Object.keys(manifest.devDependencies)).toEqual(expect.arrayContaining(['rrule', 'tslib', 'yaml']))
  })

  test('runs nothing when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare']
    expect(hooks.filter((hook) => hook in manifest.scripts)).toEqual([])
  })

  test('locks every download by version and checksum, for every system, and to no address', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string; integrity?: string; os?: string[]; cpu?: string[] }>
    }
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '')
    const strangers = entries.filter(([, { resolved, integrity, os, cpu }]) => {
      // The programs of systems that the lock was not written on have only their versions in it.
      return resolved !== undefined || (integrity === undefined && os === undefined && cpu === undefined)
    })
    expect(strangers).toEqual([])
    const systems = new Set(entries.flatMap(([, { os }]) => os ?? []))
    expect([...systems]).toEqual(expect.arrayContaining(['darwin', 'linux', 'win32']))
  })

  test('names the third parties it bundles', () => {
    const notices = readFileSync(join(root, 'THIRD_PARTY_NOTICES.md'), 'utf8')
    const config = readFileSync(join(root, 'tsup.config.ts'), 'utf8')
    const [, bundled] = /const bundled = \{([^}]*)\}/.exec(config)!
    const names = [...bundled!.matchAll(/(\w+):/g)].map(([, name]) => name!)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(notices).toContain(`[${name}](`)
  })
})

describe('no file tells of the machine it was written on', () => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: root, encoding: 'utf8' }).split('\0')
  const texts = files.filter(
    (file) => /\.(?:ts|mjs|cjs|json|md|yaml|yml)$/.test(file) && file !== 'test/house/package.test.ts',
  )

  test('no absolute path of a working folder', () => {
    expect(texts.length).toBeGreaterThan(50)
    const found = texts.flatMap((file) => {
      const hits = readFileSync(join(root, file), 'utf8').match(/(?:^|[\s'"`(])\/(?:work|root|home)\/\w+/gm)
      return (hits ?? []).map((hit) => `${file}: ${hit.trim()}`)
    })
    expect(found).toEqual([])
  })
})
