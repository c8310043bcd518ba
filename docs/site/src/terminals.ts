/** What each terminal driver can do, asked of the drivers themselves. */
import { table } from "@pay/codegen/markdown"
import { type Capabilities, FEATURES, type Feature, type LookupCapability } from "@pay/terminal"
import { c2c, PROVIDERS } from "@pay/terminal-c2c"
import { codepay } from "@pay/terminal-codepay"
import { type VinrCloud, vinr } from "@pay/terminal-vinr"

const cloud: VinrCloud = {
  retrieveByReference: async () => undefined,
  isOnline: async () => true,
  cancel: async () => {}
}

const CALLS: Readonly<Record<Feature, string>> = {
  sale: "`sale`",
  "refund.linked": "`refund`",
  "refund.unlinked": "`refundUnlinked`",
  void: "`void`",
  query: "`query`",
  cancel: "`cancel`",
  "tip.adjust": "`tipAdjust`",
  "tip.onScreen": "`sale`, tip asked on the terminal",
  "tip.byPos": "`sale`, tip given by the till",
  cashback: "`sale` with cashback",
  preauth: "`preauth`",
  "preauth.cancel": "`cancelPreauth`",
  completion: "`complete`",
  "completion.cancel": "`cancelCompletion`",
  "completion.refund": "`refundCompletion`",
  "batch.close": "`batchClose`",
  receipt: "`receipt`",
  history: "`history`",
  discover: "`discover`",
  offline: "takes payments offline"
}

const file = { content: "" }
const vinrOptions = {
  terminalId: "lane-1",
  deviceId: "term_1",
  clientCertificate: file,
  passphrase: "",
  terminalCa: file
} as const

/** The drivers as a shop sets them up; VINR with and without its cloud. */
export const drivers: ReadonlyArray<{
  readonly name: string
  readonly page: string
  readonly capabilities: Capabilities
}> = [
  {
    name: "CodePay",
    page: "terminal-codepay",
    capabilities: codepay({ terminalId: "lane-1", host: "127.0.0.1", appId: "app" }).capabilities
  },
  { name: "VINR with its cloud", page: "terminal-vinr", capabilities: vinr({ ...vinrOptions, cloud }).capabilities },
  { name: "VINR, LAN alone", page: "terminal-vinr", capabilities: vinr(vinrOptions).capabilities },
  {
    name: "C2C",
    page: "terminal-c2c",
    capabilities: c2c({
      terminalId: "lane-1",
      provider: "BRI",
      host: "127.0.0.1",
      apiKey: "key",
      currency: "IDR",
      timeouts: { cardMs: 60_000, qrMs: 120_000 }
    }).capabilities
  }
]

const lookupRows = (): ReadonlyArray<ReadonlyArray<string>> => {
  const rowOf = (title: string, tell: (lookup: LookupCapability) => string, none: string): ReadonlyArray<string> => [
    title,
    ...drivers.map(({ capabilities: { lookup } }) => (lookup.covers.length === 0 ? none : tell(lookup)))
  ]
  return [
    rowOf("how", ({ by }) => `by ${by}`, "not at all"),
    rowOf(
      "of what",
      ({ covers }) => covers.map((kind) => kind.replaceAll("_", " ")).join(", "),
      "nothing: staff decide"
    ),
    rowOf("what must agree", ({ reports }) => reports.join(", "), "")
  ]
}

export const terminalsPage = (): string => {
  const names = drivers.map(({ name, page }) => `[${name}](../packages/${page})`)
  const features = FEATURES.map((feature) => [
    CALLS[feature],
    ...drivers.map(({ capabilities }) => (capabilities.features[feature] ? "yes" : "no"))
  ])
  return [
    "# Card terminals",
    "One contract for every terminal, in [`@pay/terminal`](../packages/terminal): calls, outcomes, recovery. This table comes from the drivers' own `capabilities`; a call that says “no” fails with `Unsupported` before anything is sent. Errors are in the [catalogue](../errors/#card-terminals).",
    "## Calls",
    table(["Call", ...names], features),
    "## When the answer is lost",
    "`recover()` asks the terminal, or its cloud. What no lookup covers is held for staff.",
    table(["Lookup", ...names], lookupRows()),
    `Providers of C2C terminals: ${Object.keys(PROVIDERS)
      .map((name) => `\`${name}\``)
      .join(", ")}.`
  ].join("\n\n")
}
