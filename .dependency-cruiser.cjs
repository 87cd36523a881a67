/** The stages in the order data flows. A file imports only from its own stage or from one to the left; type-only imports count. */
const stages = [
  'diagnostics',
  'date',
  'languages',
  'timing',
  'load',
  'resolve',
  'calendar',
  'expand',
  'query',
  'check',
  'export',
  'cli',
]

/** The one folder each library may be imported in; a folder inside it is another. */
const homes = { yaml: 'load', zod: 'load', luxon: 'date', rrule: 'expand', 'write-excel-file': 'cli' }

/** What knows the types of every stage: one union names all codes, and a language puts into words what the stages have to say. */
const knowsTypes = { diagnostics: '^src/diagnostics/diagnostic-code\\.ts$', languages: '^src/languages/' }

const oneWay = stages.slice(0, -1).flatMap((stage, position) => {
  const path = `^(src/(${stages.slice(position + 1).join('|')})/|src/index|rules/|test/|bench/)`
  const name = `${stage}-imports-to-the-left`
  const except = knowsTypes[stage]
  const from = { path: `^src/${stage}/`, ...(except && { pathNot: except }) }
  const rule = { name, severity: 'error', from, to: { path } }
  if (!except) return [rule]
  return [rule, { ...rule, from: { path: except }, to: { path, dependencyTypesNot: ['type-only'] } }]
})

const oneHome = Object.entries(homes).map(([library, stage]) => ({
  name: `${library}-only-in-${stage}`,
  severity: 'error',
  from: { path: '^(src|rules)/', pathNot: `^src/${stage}/[^/]+$` },
  to: { path: `(^|/)node_modules/(@types/)?${library}/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    ...oneHome,
    {
      name: 'only-known-stages',
      comment: 'A new folder under src needs its place in the order above.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/((${stages.join('|')})/.+\\.ts|index\\.ts)$` },
      to: {},
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      from: { path: '^(src|rules)/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-known-libraries',
      severity: 'error',
      from: { path: '^(src|rules)/' },
      to: { path: 'node_modules/', pathNot: `node_modules/(@types/)?(${Object.keys(homes).join('|')}|node)/` },
    },
    {
      name: 'no-cycles',
      comment:
        'The interface of a language names what every stage has to say; it is types only, so a circle through it never runs.',
      severity: 'error',
      from: { path: '^(src|rules)/' },
      to: { circular: true, viaOnly: { pathNot: '^src/languages/language-pack\\.ts$' } },
    },
    {
      name: 'language-pack-is-types',
      severity: 'error',
      from: { path: '^src/languages/language-pack\\.ts$' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-barrels',
      comment: 'src/index.ts is the only file that gathers others.',
      severity: 'error',
      from: {},
      to: { path: '^src/.+/index\\.ts$' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(src|rules)/' },
      to: { couldNotResolve: true, pathNot: '^virtual:shipped-texts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
