/**
 * Holds a product of the sandbox against its spec: every operation is served through the generated client, and every
 * documented refusal is produced by a real cause or listed as unreachable with its reason. A code without either fails.
 */
import type { OperationFacts } from "@pay/core/operation"
import { describe, expect, it } from "vitest"
import { products } from "../../src/generated/index.ts"
import { COMMON_CAUSES } from "./causes.ts"
import { holdToCommonRules } from "./common-rules.ts"
import { play, type Suite } from "./play.ts"

export type { Act, Cause, Suite, World } from "./play.ts"

export const NO_FORM = "Ids have no documented form: every text may be one, and an unknown one is not found."
export const NO_BODY = "A GET has no body that could be read wrongly."

/** Tests of one product. */
export const holdToSpec = <Client>(suite: Suite<Client>): void => {
  const { operations } = products.find(({ name }) => name === suite.product)!
  const nameOf = ({ id }: OperationFacts): string => id.slice(suite.product.length + 1)
  const rows = operations.flatMap((operation) =>
    Object.entries(operation.errors).flatMap(([status, codes]) =>
      Object.keys(codes).map((code) => ({ operation, name: nameOf(operation), status: Number(status), code }))
    )
  )
  const at = <T>(table: Readonly<Record<string, Readonly<Record<string, T>>>> = {}, name: string, key: string) =>
    table[name]?.[key]
  const actOf = ({ name, code, status }: (typeof rows)[number]) =>
    at(suite.refused, name, `${code} ${status}`) ?? at(suite.refused, name, code)
  const reasonOf = ({ name, code, status }: (typeof rows)[number]) =>
    at(suite.unreachable, name, `${code} ${status}`) ??
    at(suite.unreachable, name, code) ??
    at(suite.unreachable, "*", `${code} ${status}`) ??
    at(suite.unreachable, "*", code)

  describe(`${suite.product} serves`, () => {
    it.each(operations.map((operation) => [nameOf(operation), operation] as const))("%s", async (name, operation) => {
      const act = suite.served[name]
      if (!act) throw new Error(`no test calls ${name}`)
      const { seen, thrown } = await play(suite, operation, act)
      if (thrown !== undefined) throw thrown
      expect(seen.some(({ status }) => status >= 200 && status < 300)).toBe(true)
    })
  })

  describe(`${suite.product} refuses`, () => {
    it.each(rows.filter((row) => reasonOf(row) === undefined))("$name with $status $code", async (row) => {
      const { operation, name, status, code } = row
      const own = actOf(row)
      const cause = own ? {} : (suite.causes?.(operation, status, code) ?? COMMON_CAUSES(operation, code))
      const act = own ?? (cause && suite.served[name])
      if (!act) throw new Error(`${name} is never refused with ${status} ${code}, and no reason says why`)
      const { seen, thrown } = await play(suite, operation, act, cause)
      expect(seen.at(-1), String(thrown)).toMatchObject({ status, code })
    })

    it("only with what is documented", () => {
      const known = new Set(rows.flatMap(({ name, code, status }) => [`${name} ${code}`, `${name} ${code} ${status}`]))
      const named = [suite.refused, suite.unreachable ?? {}].flatMap((table) =>
        Object.entries(table).flatMap(([name, codes]) => Object.keys(codes).map((code) => `${name} ${code}`))
      )
      expect(named.filter((one) => !one.startsWith("* ") && !known.has(one))).toEqual([])
      const both = rows.filter((row) => reasonOf(row) !== undefined && actOf(row) !== undefined)
      expect(both.map(({ name, code }) => `${name} ${code}`)).toEqual([])
      for (const code of Object.keys(suite.unreachable?.["*"] ?? {})) {
        expect(
          rows.some((row) => code === row.code || code === `${row.code} ${row.status}`),
          code
        ).toBe(true)
      }
    })
  })

  holdToCommonRules(suite, operations, nameOf)
}
