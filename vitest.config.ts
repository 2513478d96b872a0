import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // What is built is run as it is.
    server: { deps: { external: [/\/dist\//] } },
  },
})
