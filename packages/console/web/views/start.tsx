/** Where a newcomer begins: three payments and a sale, one button each; and what happened last. */
import { computed } from "@preact/signals"
import { CreditCard, FileText, type LucideIcon, QrCode, RotateCcw, Wallet } from "lucide-preact"
import { api, callApi } from "../api.ts"
import { timeOf } from "../format.ts"
import { go, linkTo } from "../router.ts"
import { acts, baseUrl, changes, extensions, requests, things, webhooks } from "../state.ts"
import { attempt, say } from "../ui/notices.tsx"
import { Badge, Empty } from "../ui/parts.tsx"

/** A reference that nobody has used: a word and six characters. */
const reference = (word: string): string =>
  `${word}-${[...crypto.getRandomValues(new Uint8Array(6))].map((byte) => (byte % 36).toString(36)).join("")}`

const create = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<void> => {
  const answer = await callApi("POST", path, body, headers)
  const value = JSON.parse(answer.body === "" ? "{}" : answer.body)
  if (answer.status === null || answer.status >= 300)
    throw new Error(`${path}: ${value.error_code ?? "the connection was cut"} ${value.message ?? ""}`)
  say("Created. Now play the customer.")
  go("timeline", value.id)
}

const createQr = () =>
  create(
    "/qr_codes",
    { reference_id: reference("coffee"), type: "DYNAMIC", currency: "IDR", amount: 25_000 },
    { "api-version": "2022-07-31" }
  )

const createInvoice = () =>
  create("/v2/invoices", {
    external_id: reference("shoes"),
    amount: 150_000,
    currency: "IDR",
    description: "A pair of shoes"
  })

const createCharge = () =>
  create("/ewallets/charges", {
    reference_id: reference("ticket"),
    currency: "IDR",
    amount: 85_000,
    checkout_method: "ONE_TIME_PAYMENT",
    channel_code: "ID_SHOPEEPAY",
    channel_properties: { success_redirect_url: `${baseUrl.value}/_sandbox/console` }
  })

interface StartCardProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly text: string
  readonly button: string
  readonly work: () => Promise<void> | void
}

const StartCard = ({ icon: Icon, title, text, button, work }: StartCardProps) => (
  <li class="card start-card">
    <span class="start-icon" aria-hidden>
      <Icon size={20} />
    </span>
    <h2>{title}</h2>
    <p>{text}</p>
    <button type="button" class="primary" onClick={() => void attempt(async () => work())}>
      {button}
    </button>
  </li>
)

const lastRequests = computed(() => requests.value.slice(-8).reverse())

const reset = async (): Promise<void> => {
  if (confirm("Forget all payments, requests and webhooks?")) await api("POST", "/reset", {})
}

export const StartView = () => (
  <div class="page">
    <div class="pane-head">
      <h1>Start here</h1>
    </div>
    <p class="soft lead">
      This is the whole gateway on your machine: no account, no network, no real money. Create a payment, play its
      customer, and watch the money and the webhook arrive.
    </p>
    <ul class="start-cards">
      <StartCard
        icon={QrCode}
        title="QR payment"
        text="A code for 25,000 rupiah, drawn here. Scan it as the customer."
        button="Create a QR payment"
        work={createQr}
      />
      <StartCard
        icon={FileText}
        title="Invoice"
        text="A page with every way to pay. It settles on its own a little later."
        button="Create an invoice"
        work={createInvoice}
      />
      <StartCard
        icon={Wallet}
        title="E-wallet charge"
        text="A charge that the customer approves in their wallet."
        button="Create an e-wallet charge"
        work={createCharge}
      />
      {extensions.value.includes("terminals") && (
        <StartCard
          icon={CreditCard}
          title="Card terminals"
          text="Three terminals with a till each. Tap a card, or pull the plug in the middle."
          button="Sell on a terminal"
          work={() => go("terminals")}
        />
      )}
    </ul>
    <section aria-label="So far">
      <div class="pane-head">
        <h2>So far</h2>
        <button type="button" class="small" onClick={() => void attempt(reset)}>
          <RotateCcw size={14} aria-hidden /> Start over
        </button>
      </div>
      <ul class="counts">
        <li>
          <a href={linkTo("requests")}>
            <strong class="num">{requests.value.length}</strong> requests
          </a>
        </li>
        <li>
          <a href={linkTo("objects")}>
            <strong class="num">{things.value.length}</strong> objects
          </a>
        </li>
        <li>
          <a href={linkTo("timeline")}>
            <strong class="num">{changes.value.length + acts.value.length}</strong> changes
          </a>
        </li>
        <li>
          <a href={linkTo("webhooks")}>
            <strong class="num">{webhooks.value.length}</strong> webhooks
          </a>
        </li>
      </ul>
      {lastRequests.value.length === 0 ? (
        <Empty title="Nothing has happened yet." />
      ) : (
        <ul class="rows card flush" aria-label="The last requests">
          {lastRequests.value.map((one) => (
            <li key={one.id}>
              <a class="row" href={linkTo("requests", one.id)}>
                <span class={`method ${one.method.toLowerCase()}`}>{one.method}</span>
                <span class="row-main">
                  <span class="row-title">{one.path.split("?")[0]}</span>
                  <span class="row-sub">{timeOf(one.at)}</span>
                </span>
                <Badge tone={one.status === undefined ? "bad" : undefined}>{one.status ?? "cut"}</Badge>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
    <p class="soft">
      Your own program can use this gateway too: its address is <code>{baseUrl.value}</code>, and the key is on the line
      that the command printed.
    </p>
  </div>
)
