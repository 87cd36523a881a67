// zod compiles its checks with `new Function` where it may. The page's policy forbids that, and says so in the console each time it is
// tried: told beforehand, zod does not try. Imported before everything else.
globalThis.__zod_globalConfig = { jitless: true }
