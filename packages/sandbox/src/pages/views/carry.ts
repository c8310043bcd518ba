/**
 * Pages with something to carry elsewhere: an account number, a code for the counter, a QR code to scan.
 *
 * @module
 */
import encodeQR from "qr"
import type { Checkout, CheckoutOf } from "../../engine/checkout.ts"
import { nameOf } from "../channels.ts"
import { html, type Markup } from "../markup.ts"
import {
  amountField,
  bigAmount,
  button,
  copyable,
  facts,
  form,
  formProblem,
  steps,
  testing,
  type Ui
} from "../parts.ts"

/** A QR code as one path: dark squares of a row that touch are one rectangle. */
export const qrCode = (ui: Ui, text: string): Markup => {
  const rows = encodeQR(text, "raw", { border: 4 })
  const runs = rows.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? "1" : "0"))
        .join("")
        .matchAll(/1+/g)
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
  )
  return html`<svg class="qr" role="img" aria-label="${ui.texts.qrAlt}" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges"><path d="${runs.join("")}"/></svg>`
}

const arrived = (ui: Ui, { payments = 0 }: Checkout): Markup | undefined =>
  payments > 0 ? html`<p class="notice" role="status">${ui.texts.lastPaid(payments)}</p>` : undefined

type Carried = CheckoutOf<"transfer" | "counter"> | CheckoutOf<"qr">

/** The customer is back from the bank's app or the counter. */
const done = (ui: Ui, view: Carried, text: string): Markup =>
  form(ui, view, view.asks && amountField(ui, view.asks), formProblem(ui), button("approve", text))

export const transfer = (ui: Ui, view: CheckoutOf<"transfer" | "counter">): Markup => {
  const { texts } = ui
  const name = nameOf(view.channel)
  const atCounter = view.page === "counter"
  return html`<section class="card">
<h1>${atCounter ? texts.counter(name) : texts.transfer(name)}</h1>
${arrived(ui, view)}
${bigAmount(ui, view.amount)}
${copyable(ui, atCounter ? texts.paymentCode : texts.accountNumber, view.number)}
${facts(ui, view, [texts.accountName, view.name])}
${steps(atCounter ? texts.counterSteps(name) : texts.transferSteps(name))}
${done(ui, view, atCounter ? texts.countered : texts.transferred)}
</section>
${testing(ui, view)}`
}

export const qr = (ui: Ui, view: CheckoutOf<"qr">): Markup => html`<section class="card">
<h1>${ui.texts.qr}</h1>
${arrived(ui, view)}
${bigAmount(ui, view.amount)}
${qrCode(ui, view.text)}
<p>${ui.texts.qrText}</p>
${facts(ui, view)}
${done(ui, view, ui.texts.scanned)}
</section>
${testing(ui, view)}`
