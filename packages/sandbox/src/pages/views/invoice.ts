/**
 * The invoice: every way to pay it. Numbers and codes stand on the page itself; what leads to a wallet, a bank or a
 * lender goes on to a page of its own.
 *
 * @module
 */
import type { Checkout, CheckoutOf, InvoiceMethod } from "../../engine/checkout.ts"
import { nameOf } from "../channels.ts"
import { html, type Markup } from "../markup.ts"
import { bigAmount, button, copyable, facts, form, formProblem, steps, testing, type Ui } from "../parts.ts"
import { qrCode } from "./carry.ts"
import { bank, order, paylater, testCard, wallet } from "./pay.ts"

type Invoice = CheckoutOf<"invoice">
type Kind = (typeof KINDS)[number]

const KINDS = [
  "BANK_TRANSFER",
  "EWALLET",
  "QR_CODE",
  "RETAIL_OUTLET",
  "CREDIT_CARD",
  "DIRECT_DEBIT",
  "PAYLATER"
] as const

/** The page of a wallet, bank or lender that an invoice leads to; undefined for what stays on the invoice. */
const leadsTo = (ui: Ui, view: Invoice, { kind, channel }: InvoiceMethod): Markup | undefined => {
  const { page: _, methods: __, lines, ...common } = view
  const facts = { ...common, channel }
  if (kind === "EWALLET") return wallet(ui, { page: "wallet", ...facts })
  if (kind === "DIRECT_DEBIT") return bank(ui, { page: "bank", ...facts })
  if (kind === "PAYLATER") return paylater(ui, { page: "paylater", lines, offers: [], ...facts })
  return kind === "CREDIT_CARD" ? testCard(ui, view) : undefined
}

const onPage = (ui: Ui, view: Invoice, { channel, kind, number }: InvoiceMethod): Markup | undefined => {
  const { texts } = ui
  const name = nameOf(channel)
  const here = { ...ui, chosen: channel }
  const paid = (text: string): Markup => form(here, view, button("approve", text))
  if (number !== undefined) {
    const atCounter = kind === "RETAIL_OUTLET"
    return html`${copyable(ui, atCounter ? texts.paymentCode : texts.accountNumber, number)}
${steps(atCounter ? texts.counterSteps(name) : texts.transferSteps(name))}
${paid(atCounter ? texts.countered : texts.transferred)}`
  }
  return kind === "QR_CODE"
    ? html`${qrCode(ui, `sandbox:${view.id}:${channel}`)}<p>${texts.qrText}</p>${paid(texts.scanned)}`
    : undefined
}

const method = (ui: Ui, view: Invoice, one: InvoiceMethod): Markup => {
  const name = one.kind === "CREDIT_CARD" ? ui.texts.cardName : nameOf(one.channel)
  const content = onPage(ui, view, one)
  return content === undefined
    ? html`<li><a class="method" href="${ui.action}&amp;channel=${encodeURIComponent(one.channel)}">${name}</a></li>`
    : html`<li><details name="method"><summary class="method">${name}</summary><div class="panel">${content}</div></details></li>`
}

const group = (ui: Ui, view: Invoice, kind: Kind): Markup | undefined => {
  const methods = view.methods.filter((one) => one.kind === kind)
  return methods.length === 0
    ? undefined
    : html`<h3>${ui.texts[kind]}</h3><ul class="methods">${methods.map((one) => method(ui, view, one))}</ul>`
}

const allWays = (ui: Ui, view: Invoice): Markup => html`<div class="columns">
<section class="card">
<h1>${ui.texts.invoice(view.merchant)}</h1>
${bigAmount(ui, view.amount)}
${facts(ui, view)}
${order(ui, view.lines)}
</section>
<section class="card ways" aria-labelledby="ways">
<h2 id="ways">${ui.texts.choose}</h2>
${ui.turnedAway && html`<p class="notice" role="status">${ui.texts.turnedAway}</p>`}
${formProblem(ui)}
${KINDS.map((kind) => group(ui, view, kind))}
</section>
${testing(ui, view)}
</div>`

/** The channel that an invoice's customer has chosen, where it has a page of its own. */
export const chosenOf = (view: Checkout, channel: string | null): InvoiceMethod | undefined =>
  view.page === "invoice" && view.state === "open"
    ? view.methods.find((one) => one.channel === channel && one.number === undefined && one.kind !== "QR_CODE")
    : undefined

export const invoice = (ui: Ui, view: Invoice): Markup => {
  const chosen = chosenOf(view, ui.chosen ?? null)
  const page = chosen && leadsTo(ui, view, chosen)
  if (!page) return allWays(ui, view)
  return html`${page}<p class="aside"><a href="?lang=${ui.language}">${ui.texts.otherWay}</a></p>`
}
