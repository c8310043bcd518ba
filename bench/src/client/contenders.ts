/**
 * Who is measured: each is a program in `peers/programs` that makes one payment through its SDK's public API.
 *
 * @module
 */
import { join } from "node:path"
import { peers } from "../peers.ts"

export interface Contender {
  readonly name: string
  /** Stem of the program's file. */
  readonly program: string
  /** The npm packages that a user installs; none for what Node brings. */
  readonly packages: ReadonlyArray<string>
  readonly note?: string
}

export const programOf = (contender: Contender): string => join(peers, "programs", `${contender.program}.mjs`)

/** A program that makes one payment and no more. */
export const paymentOf = (contender: Contender): string =>
  `import make from ${JSON.stringify(programOf(contender))}; await make("https://gateway.example")()`

/** The first one is what ratios refer to. */
export const contenders: ReadonlyArray<Contender> = [
  { name: "global fetch", program: "fetch", packages: [] },
  { name: "@pay/payouts", program: "pay", packages: ["@pay/payouts"], note: "everything on" },
  {
    name: "@pay/payouts/effect",
    program: "pay-effect",
    packages: ["@pay/payouts", "effect"],
    note: "everything on, span and metrics"
  },
  { name: "stripe 23", program: "stripe", packages: ["stripe"] },
  { name: "xendit-node 7", program: "xendit-7", packages: ["xendit-node"], note: "no retry, no timeout, no check" },
  { name: "xendit-node 1.22", program: "xendit-1", packages: ["xendit-node-1"], note: "a connection a call" },
  {
    name: "@adyen/api-library 32",
    program: "adyen",
    packages: ["@adyen/api-library"],
    note: "over fetch: its own transport speaks TLS only and connects for each call"
  },
  { name: "openapi-fetch 0.17", program: "openapi-fetch", packages: ["openapi-fetch"], note: "types only" },
  { name: "undici.request 8", program: "undici", packages: ["undici"], note: "by hand" }
]
