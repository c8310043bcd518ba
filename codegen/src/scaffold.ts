/** The files of a new product: a spec to fill in, and a package that the generator fills. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { completed } from "../../scripts/manifests.ts"
import { pascal } from "./names.ts"

const manifest = (name: string, title: string): string =>
  `${JSON.stringify(
    completed(
      {
        name: `@pay/${name}`,
        version: "0.0.0",
        description: `Typed client for ${title}, with safe retries and typed errors`,
        exports: {
          ".": entry("index"),
          "./effect": entry("effect"),
          "./operations": entry("generated/operations"),
          "./webhooks": entry("generated/webhooks"),
          "./examples": entry("generated/examples"),
          "./internal/*": null
        },
        scripts: { build: "tsc -p tsconfig.build.json" },
        dependencies: { "@pay/core": "workspace:^" },
        peerDependencies: { effect: "catalog:" },
        peerDependenciesMeta: { effect: { optional: true } },
        devDependencies: { effect: "catalog:" }
      },
      name
    ),
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
export { isPayError, Money } from "@pay/core"
export { create${pascal(name)}Client, type ${pascal(name)}Client } from "./generated/client.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
export { product } from "./generated/product.ts"
`

// In the order that the house's linter wants, which ignores case.
const effectNames = (name: string): ReadonlyArray<string> => {
  const own = [name, `type ${name}Service`]
  return name.toLowerCase() < "make" ? [...own, `make${name}`] : [`make${name}`, ...own]
}

const effect = (name: string, title: string): string => `/**
 * ${title}; Effect.
 *
 * @module
 */
export { isPayError, Money } from "@pay/core/effect"
export { ${effectNames(pascal(name)).join(", ")} } from "./generated/effect.ts"
export type * from "./generated/models.ts"
export type * from "./generated/operations.ts"
`

const readme = (name: string, title: string): string => `# @pay/${name}

${title}. Typed requests and answers, safe retries, typed errors, and no guessed outcomes.

## Install

\`\`\`sh
npm install @pay/${name}
\`\`\`

## Use

\`\`\`ts
import { create${pascal(name)}Client } from "@pay/${name}"

const client = create${pascal(name)}Client({ apiKey: process.env.PAY_API_KEY ?? "" })

console.log(await client.getExample("example-1"))
\`\`\`

With Effect (\`npm install effect\`): \`${pascal(name)}.layer({ apiKey })\` of \`@pay/${name}/effect\` provides the service
\`${pascal(name)}\`, whose methods return effects with every refusal in the error type; lists are streams.

## Methods

A lost answer is never a failure: where the call may not be repeated it ends as an \`IndeterminateError\`.

<!-- methods -->
<!-- /methods -->

\`client.raw\` is openapi-fetch over the same pipeline, for what no method covers.

## Options

Every method takes these as its last argument; \`defaults\` in the configuration sets them for all calls. The
configuration's own options are those of [@pay/core](../core/README.md).

<!-- options -->
<!-- /options -->

## Errors

A call rejects with, and its \`result()\` gives, one of these; match them by \`_tag\`.

<!-- errors -->
<!-- /errors -->

Where the provider's reference contradicts itself: [decisions](../../docs/decisions/${name}.md).
`

const decisions = (title: string): string => `# ${title}: decisions

Where the provider's reference says two things, or nothing, and what the spec holds instead.
`

const types = (
  name: string
): string => `/** What the compiler tells a user of @pay/${name}. \`tsc\` is the test: each \`@ts-expect-error\` must be an error. */
import { create${pascal(name)}Client, type GetExampleCode } from "@pay/${name}"

const client = create${pascal(name)}Client({ apiKey: "xnd_development_key" })

export const requests = () => [
  client.getExample("example-1"),
  // @ts-expect-error: an id is text.
  client.getExample(1)
]

/** A documented refusal, and no other. */
export const found = (code: GetExampleCode): boolean => {
  switch (code) {
    case "DATA_NOT_FOUND":
      return false
    // @ts-expect-error: no such code.
    case "NO_SUCH_CODE":
      return false
    default:
      return true
  }
}
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
  expect(() => create${pascal(name)}Client({ apiKey: "" })).toThrowError(
    expect.objectContaining({ _tag: "ConfigError", field: "apiKey" })
  )
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
    [`${folder}/test/client.test.ts`, test(name)],
    [`${folder}/test/types.tst.ts`, types(name)],
    [`docs/decisions/${name}.md`, decisions(title)]
  ])
  return new Map([...files].filter(([path]) => !existsSync(join(root, path))))
}
