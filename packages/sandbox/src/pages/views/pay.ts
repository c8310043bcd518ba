/**
 * Pages on which one payment is approved: in a wallet, at a bank, by a card's challenge, with a lender.
 *
 * @module
 */
import type { Checkout, CheckoutOf, Line, OtpAsked } from "../../engine/checkout.ts"
import { nameOf } from "../channels.ts"
import { html, type Markup, type Part } from "../markup.ts"
import {
  amountOf,
  bigAmount,
  button,
  cancelLink,
  facts,
  form,
  formProblem,
  otpField,
  testing,
  type Ui
} from "../parts.ts"

/** The two buttons that most pages end with. */
const decide = (ui: Ui, view: Checkout, approve: string, ...before: ReadonlyArray<Part>): Markup =>
  form(ui, view, ...before, formProblem(ui), button("approve", approve), button("decline", ui.texts.decline, "plain"))

const payText = (ui: Ui, { amount }: Checkout): string =>
  amount ? ui.texts.payAmount(amountOf(ui, amount)) : ui.texts.confirm

/** The code that was sent, and what to do without it. */
export const otpForm = (ui: Ui, view: Checkout, { to }: OtpAsked): Markup => html`
<p>${to === undefined ? ui.texts.otpSent : ui.texts.otpSentTo(to)}</p>
${form(ui, view, otpField(ui), button("otp", ui.texts.confirm))}
${form(ui, view, button("decline", ui.texts.decline, "plain"))}`

export const otpTesting = (ui: Ui, view: Checkout, { sent }: OtpAsked): Markup =>
  testing(ui, view, ui.texts.otpHint(sent))

export const wallet = (ui: Ui, view: Checkout): Markup => {
  const name = nameOf(view.channel)
  return html`<section class="card">
<h1>${ui.texts.payWith(name)}</h1>
${bigAmount(ui, view.amount)}
${facts(ui, view)}
${decide(ui, view, payText(ui, view))}
${cancelLink(ui, view)}
<p class="hint">${ui.texts.pin(name)}</p>
</section>
${testing(ui, view)}`
}

export const bank = (ui: Ui, view: CheckoutOf<"bank">): Markup => {
  const name = nameOf(view.channel)
  const { otp } = view
  return html`<section class="card">
<h1>${ui.texts.payFrom(name)}</h1>
${bigAmount(ui, view.amount)}
${facts(ui, view)}
${otp ? otpForm(ui, view, otp) : decide(ui, view, payText(ui, view))}
${cancelLink(ui, view)}
${!otp && html`<p class="hint">${ui.texts.signIn(name)}</p>`}
</section>
${otp ? otpTesting(ui, view, otp) : testing(ui, view)}`
}

/** `400000XXXXXX0002` in groups of four. */
const grouped = (masked: string): string => masked.replaceAll("X", "•").replace(/(.{4})(?=.)/g, "$1 ")

export const card = (ui: Ui, view: CheckoutOf<"card">): Markup => html`<section class="card">
<h1>${ui.texts.verify}</h1>
<p>${ui.texts.verifyText(nameOf(view.channel))}</p>
${bigAmount(ui, view.amount)}
${facts(ui, view, [ui.texts.card, `${view.brand} ${grouped(view.masked)}`])}
${view.otp && otpForm(ui, view, view.otp)}
</section>
${view.otp && otpTesting(ui, view, view.otp)}`

/** What is bought. */
export const order = (ui: Ui, lines: ReadonlyArray<Line>): Markup | undefined =>
  lines.length === 0
    ? undefined
    : html`<details class="order"><summary>${ui.texts.order}</summary><ul>${lines.map(
        ({ name, quantity, amount }) =>
          html`<li><span>${quantity !== undefined && quantity !== 1 && `${quantity} × `}${name}</span>${amount && html`<span>${amountOf(ui, amount)}</span>`}</li>`
      )}</ul></details>`

const offers = (ui: Ui, view: CheckoutOf<"paylater">): Markup | undefined =>
  view.offers.length === 0
    ? undefined
    : html`<fieldset><legend>${ui.texts.offers}</legend>${view.offers.map(
        (
          { count, each, total },
          at
        ) => html`<label class="choice"><input type="radio" name="offer" value="${count}"${at === 0 && html` checked`}>
<span>${ui.texts.offer(count, amountOf(ui, each))}${count > 1 && html`<small>${ui.texts.offerTotal(amountOf(ui, total))}</small>`}</span></label>`
      )}</fieldset>`

export const paylater = (ui: Ui, view: CheckoutOf<"paylater">): Markup => {
  const name = nameOf(view.channel)
  return html`<section class="card">
<h1>${ui.texts.payLater(name)}</h1>
${bigAmount(ui, view.amount)}
${facts(ui, view)}
${order(ui, view.lines)}
${decide(ui, view, ui.texts.agree, offers(ui, view))}
<p class="hint">${ui.texts.signIn(name)}</p>
</section>
${testing(ui, view)}`
}

/** A card's number is never asked for; the test card pays. */
export const testCard = (ui: Ui, view: Checkout): Markup => html`<section class="card">
<h1>${ui.texts.cardName}</h1>
${bigAmount(ui, view.amount)}
${facts(ui, view, [ui.texts.card, ui.texts.testCard])}
${decide(ui, view, payText(ui, view))}
<p class="hint">${ui.texts.testCardNote}</p>
</section>`
