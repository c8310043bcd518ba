/**
 * What the pages are put together from.
 *
 * @module
 */
import type { Amount, Checkout } from "../engine/checkout.ts"
import { html, type Markup, type Part, webUrl } from "./markup.ts"
import { formatAmount, formatTime } from "./money.ts"
import type { Language, Texts } from "./texts/index.ts"

/** What a page is drawn with, beside its facts. */
export interface Ui {
  readonly texts: Texts
  readonly language: Language
  /** Where forms go: the page itself, in its language. */
  readonly action: string
  /** Why the last thing that the customer did was refused, under the field it belongs to. */
  readonly problem?: { readonly field: string; readonly text: string } | undefined
  /** The customer turned away, and may still pay. */
  readonly turnedAway: boolean
  /** The chosen channel of an invoice. */
  readonly chosen?: string | undefined
}

export const amountOf = (ui: Ui, amount: Amount): string => formatAmount(amount, ui.language)

/** An amount in large type, alone on its line. */
export const bigAmount = (ui: Ui, amount: Amount | undefined): Markup | undefined =>
  amount && html`<p class="amount">${amountOf(ui, amount)}</p>`

const fact = ([name, value]: readonly [string, Part]): Markup => html`<div><dt>${name}</dt><dd>${value}</dd></div>`

export const factList = (facts: ReadonlyArray<readonly [string, Part] | undefined>): Markup =>
  html`<dl>${facts.filter((one) => one !== undefined).map(fact)}</dl>`

/** Who is paid, what for, and until when. */
export const facts = (ui: Ui, view: Checkout, ...more: ReadonlyArray<readonly [string, Part]>): Markup => {
  const { texts } = ui
  return factList([
    [texts.merchant, view.merchant],
    view.description === undefined ? undefined : [texts.description, view.description],
    [texts.reference, view.reference],
    ...more,
    view.expires === undefined || view.state !== "open"
      ? undefined
      : [view.page === "claim" ? texts.claimBefore : texts.before, `${formatTime(view.expires, ui.language)} WIB`]
  ])
}

/** The payment's version goes with each form, so that a button pressed twice counts once. */
export const seenOf = ({ state, payments = 0 }: Checkout): string => `${state}-${payments}`

export const form = (
  ui: Ui,
  view: Checkout,
  ...content: ReadonlyArray<Part>
): Markup => html`<form method="post" action="${ui.action}">
<input type="hidden" name="seen" value="${seenOf(view)}">
${ui.chosen === undefined ? undefined : html`<input type="hidden" name="payment_channel" value="${ui.chosen}">`}
${content}
</form>`

export const button = (action: string, text: string, look: "go" | "stop" | "plain" = "go"): Markup =>
  html`<button class="${look}" name="action" value="${action}">${text}</button>`

const problemOf = (ui: Ui, field: string): Markup | undefined =>
  ui.problem?.field === field
    ? html`<p class="problem" id="${field}-problem" role="alert">${ui.problem.text}</p>`
    : undefined

/** A labelled field; `attributes` are the page's own words, its value the customer's. */
export const field = (ui: Ui, name: string, label: string, attributes: Markup, hint?: string): Markup => {
  const problem = problemOf(ui, name)
  const described = [problem && `${name}-problem`, hint !== undefined && `${name}-hint`].filter(Boolean).join(" ")
  return html`<div class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" ${attributes}${described !== "" && html` aria-describedby="${described}"`}${problem && html` aria-invalid="true"`}>
${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}${problem}</div>`
}

/** A problem that belongs to no field. */
export const formProblem = (ui: Ui): Markup | undefined => problemOf(ui, "")

export const otpField = (ui: Ui): Markup =>
  field(
    ui,
    "otp",
    ui.texts.otp,
    html`class="otp" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" maxlength="6" required`
  )

export const amountField = (ui: Ui, asks: Amount): Markup =>
  field(
    ui,
    "amount",
    ui.texts.typedAmount(asks.currency),
    html`inputmode="decimal" autocomplete="off" required value="${asks.value}"`
  )

/** A number that customers carry elsewhere, with a button that copies it. */
export const copyable = (ui: Ui, label: string, value: string): Markup => html`<div class="copy">
<p class="label">${label}</p><p class="number">${value}</p>
<button type="button" class="plain small" data-copy="${value}" data-copied="${ui.texts.copied}" hidden>${ui.texts.copy}<span class="unseen"> ${label}</span></button>
</div>`

export const steps = (list: ReadonlyArray<string>): Markup =>
  html`<ol>${list.map((step) => html`<li>${step}</li>`)}</ol>`

/** A link that leaves for the merchant; nothing where it would not lead to the web. */
export const leave = (text: string, url: string | undefined, look: "go" | "plain"): Markup | undefined => {
  const safe = webUrl(url)
  return safe === undefined ? undefined : html`<a class="button ${look}" href="${safe}">${text}</a>`
}

export const cancelLink = (ui: Ui, view: Checkout): Markup | undefined =>
  leave(ui.texts.cancel(view.merchant), view.returns?.cancel, "plain")

const reasons = (ui: Ui, view: Checkout, text: string): Markup | undefined =>
  view.failures &&
  form(
    ui,
    view,
    html`<div class="field"><label for="failure_code">${ui.texts.reason}</label>
<select id="failure_code" name="failure_code">${view.failures.map((code) => html`<option>${code}</option>`)}</select></div>`,
    button("decline", text, "plain")
  )

const box = (
  ui: Ui,
  ...content: ReadonlyArray<Part>
): Markup => html`<section class="testing" aria-labelledby="testing">
<h2 id="testing">${ui.texts.testing}</h2>
${content}
</section>`

/** What no real page has: the code that was sent, every documented way to fail, the end of time. */
export const testing = (ui: Ui, view: Checkout, hint?: string): Markup =>
  box(
    ui,
    hint !== undefined && html`<p>${hint}</p>`,
    reasons(ui, view, ui.texts.declineWith),
    form(ui, view, button("expire", ui.texts.expire, "plain"))
  )

/** The bank's part, where the customer's is done. */
export const testingBank = (ui: Ui, view: Checkout): Markup =>
  box(ui, form(ui, view, button("approve", ui.texts.approveNow, "plain")), reasons(ui, view, ui.texts.declineNow))
