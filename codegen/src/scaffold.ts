/** The files of a new product: a spec to fill in, and a package that the generator fills. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { pascal } from "./names.ts"

const manifest = (name: string, title: string): string =>
  `${JSON.stringify(
    {
      name: `@pay/${name}`,
      version: "0.0.0",
      description: `Typed client for ${title}, with safe retries and typed errors`,
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=22.19" },
      exports: {
        ".": entry("index"),
        "./effect": entry("effect"),
        "./operations": entry("generated/operations"),
        "./webhooks": entry("generated/webhooks"),
        "./examples": entry("generated/examples"),
        "./internal/*": null
      },
      files: ["dist"],
      scripts: { build: "tsc -p tsconfig.build.json" },
      dependencies: { "@pay/core": "workspace:*" },
      peerDependencies: { effect: "~4.1.0" },
      peerDependenciesMeta: { effect: { optional: true } },
      devDependencies: { effect: "catalog:" }
    },
    null,
    2
  )}\n`

const entry = (path: string) => ({
  "@pay/source": `./src/${path}.ts`,
  types: `./dist/${path}.d.ts`,
  default: `./dist/${path}.js`
})

const buildConfig = `${JSON.stringify({ extends: "../../tsconfig.build.json", compilerOptions: { rootDir: "src", outDir: "dist" }, include: ["src"] }, null, 2)}\n`

const index = (name: string, title: string): string => `/**
 * ${title}; promises.
 *
 * @module
 */
export { create${pascal(name)}Client, type ${pascal(name)}Client } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
`

const effect = (name: string, title: string): string => `/**
 * ${title}; Effect.
 *
 * @module
 */
export { ${pascal(name)}, type ${pascal(name)}Service, make${pascal(name)} } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
`

const readme = (name: string, title: string): string => `# @pay/${name}

${title}: a typed client with safe retries, typed errors and no guessed outcomes.

## Install

\`\`\`sh
npm install @pay/${name}
\`\`\`

## Use

\`\`\`ts
import { create${pascal(name)}Client } from "@pay/${name}"

const client = create${pascal(name)}Client({ apiKey: process.env.PAY_API_KEY ?? "" })
\`\`\`

With Effect (\`npm install effect\`): \`import { ${pascal(name)} } from "@pay/${name}/effect"\`, then \`${pascal(name)}.layer({ apiKey })\`.

Options and errors are those of [@pay/core](../core/README.md). Webhook events are in \`@pay/${name}/webhooks\`.
`

const spec = (name: string, title: string): string => `openapi: 3.1.0
info:
  title: ${title}
  version: "1"
x-pay-product:
  name: ${name}
  source: "<reference> › ${title}"
  error-shape: cloud
servers:
  - url: https://api.xendit.co
paths:
  /${name}/{id}:
    get:
      operationId: getExample
      summary: Read one example object; replace this operation.
      x-pay-source: "${title} › Get"
      x-pay-retry: read
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The object.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Example" }
        "404":
          description: No such object.
          x-pay-errors:
            DATA_NOT_FOUND: There is no object with this id.
components:
  schemas:
    Example:
      type: object
      required: [id]
      properties:
        id: { type: string }
`

const test = (name: string): string => `import { expect, test } from "vitest"
import { create${pascal(name)}Client } from "../src/index.ts"

test("refuses a configuration without a key", () => {
  expect(() => create${pascal(name)}Client({ apiKey: "" })).toThrowError(expect.objectContaining({ _tag: "ConfigError", field: "apiKey" }))
})
`

/** The missing files of a product, by path from the root; what exists is left alone. */
export const scaffold = (root: string, name: string, title: string): ReadonlyMap<string, string> => {
  const folder = `packages/${name}`
  const files = new Map([
    [`specs/${name}.yaml`, spec(name, title)],
    [`${folder}/package.json`, manifest(name, title)],
    [`${folder}/tsconfig.build.json`, buildConfig],
    [`${folder}/README.md`, readme(name, title)],
    [`${folder}/src/index.ts`, index(name, title)],
    [`${folder}/src/effect.ts`, effect(name, title)],
    [`${folder}/test/client.test.ts`, test(name)]
  ])
  return new Map([...files].filter(([path]) => !existsSync(join(root, path))))
}
