import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { rulesImport, sourceImport, testsOfWhatIsShipped } from './.ci/dist-tests.ts'
import { shippedTextsForVite } from './.ci/shipped-texts.ts'

const built = (file: string) => fileURLToPath(new URL(`dist/${file}`, import.meta.url))

/** Every core: left to itself, vitest keeps one free, which on two cores is half of them. */
const workers = { maxWorkers: '100%', testTimeout: 120_000 }

export default defineConfig(async () =>
  process.env.ARSHJUL_TARGET === 'dist'
    ? {
        resolve: {
          alias: [
            { find: rulesImport, replacement: built('rules.js') },
            { find: sourceImport, replacement: built('index.js') },
          ],
        },
        test: { include: await testsOfWhatIsShipped(), ...workers },
      }
    : {
        plugins: [shippedTextsForVite],
        // What needs a browser or a calendar program of the system stands apart: `npm test` asks for Node and git alone.
        test: {
          ...(process.env.ARSHJUL_TARGET === 'programs'
            ? { include: ['test/programs/**/*.test.ts'] }
            : { include: ['test/**/*.test.ts'], exclude: ['test/programs/**', 'node_modules/**'] }),
          ...workers,
        },
      },
)
