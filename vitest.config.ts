import { defineConfig } from "vitest/config"

// One run for the whole house: workspace packages resolve to their sources, so no build is needed to test.
export default defineConfig({
  resolve: { conditions: ["@pay/source", "node"] },
  ssr: { resolve: { conditions: ["@pay/source", "node"] } },
  test: {
    include: [
      "packages/*/test/**/*.test.ts",
      "bench/test/**/*.test.ts",
      "codegen/test/**/*.test.ts",
      "docs/site/test/**/*.test.ts",
      "examples/*/test/**/*.test.ts",
      "scripts/test/**/*.test.ts"
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    execArgv: ["--conditions=@pay/source"]
  }
})
