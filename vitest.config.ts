import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { rulesImport, sourceImport, testsOfWhatIsShipped } from './.ci/dist-tests.ts'
import { shippedTextsForVite } from './.ci/shipped-texts.ts'

const built = (file: string) => fileURLToPath(new URL(`dist/${file}`, import.meta.url))

export default defineConfig(async () =>
  process.env.ARSHJUL_TARGET === 'dist'
    ? {
        resolve: {
          alias: [
            { find: rulesImport, replacement: built('rules.js') },
            { find: sourceImport, replacement: built('index.js') },
          ],
        },
        test: { include: await testsOfWhatIsShipped(), testTimeout: 120_000 },
      }
    : {
        plugins: [shippedTextsForVite],
        test: { include: ['test/**/*.test.ts'], testTimeout: 120_000 },
      },
)
