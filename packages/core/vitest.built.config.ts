import { defineConfig } from "vitest/config"

/** The same tests on what is published: `BUILT` names the folder of the build. */
export default defineConfig({
  resolve: { alias: [{ find: /^(?:\.\.\/)+src\/([a-z]+)\.ts$/, replacement: `${process.env.BUILT}/$1.js` }] },
  test: {
    root: import.meta.dirname,
    include: ["test/*.test.ts"],
    exclude: ["test/built.test.ts"],
    testTimeout: 60_000
  }
})
