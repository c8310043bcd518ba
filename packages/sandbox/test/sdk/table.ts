/** Walks a published SDK: every method it offers is either served by the sandbox or listed as absent, with the refusal. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../../src/index.ts"
import { open } from "../helpers.ts"

// biome-ignore lint/suspicious/noExplicitAny: the SDKs' own types are not what is tested
export type Loose = any
/** `Invoice` → `createInvoice` → call, as merchants make it. */
export type Sdk = Readonly<Record<string, Readonly<Record<string, (data?: Loose) => Promise<Loose>>>>>
type Call = (sdk: Sdk, sandbox: Sandbox) => Promise<unknown>

export interface Walk {
  /** As the decisions name it: `xendit-node 7.0.0`. */
  readonly name: string
  readonly connect: (options: { readonly secretKey: string; readonly xenditURL: string }) => Sdk
  /** Class and method by method: `Invoice.createInvoice`. */
  readonly served: Readonly<Record<string, Call>>
  /** Methods whose calls the reference does not have, with status and code of the refusal. */
  readonly absent: Readonly<Record<string, { readonly call: Call; readonly status: number; readonly code: string }>>
  readonly refusalOf: (error: Loose) => { readonly status: unknown; readonly code: unknown }
}

const methodsOf = (sdk: Sdk): ReadonlyArray<string> =>
  Object.entries(sdk)
    .flatMap(([name, service]) => {
      const prototype = Object.getPrototypeOf(service)
      const own = Object.getOwnPropertyNames(prototype).filter((one) => one !== "constructor" && !one.endsWith("Raw"))
      return own.filter((one) => typeof prototype[one] === "function").map((one) => `${name}.${one}`)
    })
    .sort()

const DECISIONS = new URL("../../../../docs/decisions/sandbox-sdks.md", import.meta.url)

export const walkSdk = ({ name, connect, served, absent, refusalOf }: Walk): void => {
  const start = async () => {
    const sandbox = await open()
    return { sandbox, sdk: connect({ secretKey: sandbox.apiKey, xenditURL: sandbox.url }) }
  }

  describe(`${name} at the sandbox`, () => {
    it("has no method that is neither served nor listed", async () => {
      const { sdk } = await start()
      expect([...Object.keys(served), ...Object.keys(absent)].sort()).toEqual(methodsOf(sdk))
    })

    it.each(Object.entries(served))("serves %s", async (_, act) => {
      const { sdk, sandbox } = await start()
      await act(sdk, sandbox)
    })

    it.each(Object.entries(absent))("refuses %s, which the reference does not have", async (method, row) => {
      const { sdk, sandbox } = await start()
      const refusal = await row.call(sdk, sandbox).then(
        (answer) => ({ answer }),
        (error: unknown) => refusalOf(error)
      )
      expect(refusal).toEqual({ status: row.status, code: row.code })
      const section = readFileSync(DECISIONS, "utf8").split(`## ${name}`)[1]?.split("\n## ")[0]
      expect(section).toContain(`\`${method}\``)
      expect(section).toContain(`${row.status} \`${row.code}\``)
    })
  })
}
