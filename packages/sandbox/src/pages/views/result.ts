/**
 * How it ended, or that the bank is at it; and that there is nothing.
 *
 * @module
 */
import type { Checkout, CheckoutState } from "../../engine/checkout.ts"
import { html, type Markup } from "../markup.ts"
import { bigAmount, facts, leave, testingBank, type Ui } from "../parts.ts"
import type { Texts } from "../texts/index.ts"

type Ended = Exclude<CheckoutState, "open">

const SIGNS: Readonly<Record<Ended | "missing", Markup>> = {
  approved: html`<path d="M7 12.5l3.4 3.4L17.5 8.6"/>`,
  declined: html`<path d="M8 8l8 8M16 8l-8 8"/>`,
  expired: html`<path d="M12 7v5.2l3.4 2"/>`,
  missing: html`<path d="M9.4 9.6a2.6 2.6 0 1 1 3.8 2.3c-.8.5-1.2 1-1.2 1.9M12 16.8h.01"/>`,
  processing: html`<path d="M7.5 12h.01M12 12h.01M16.5 12h.01"/>`
}

const sign = (state: keyof typeof SIGNS): Markup =>
  html`<svg class="sign ${state}" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/>${SIGNS[state]}</svg>`

const failureText = (texts: Texts, code: string | undefined): string | undefined => {
  const known: Readonly<Record<string, string>> = texts.failures
  return code !== undefined && Object.hasOwn(known, code) ? known[code] : undefined
}

const approved = (texts: Texts, view: Checkout): readonly [title: string, text: string] => {
  const { page, merchant } = view
  if (page === "link") return [view.ends ? texts.endedTitle : texts.linkedTitle, texts.paidText(merchant)]
  if (page === "subscription") return [texts.subscribedTitle, texts.paidText(merchant)]
  if (page === "card") return [texts.verifiedTitle, texts.verifiedText(merchant)]
  return page === "claim" ? [texts.receivedTitle, texts.receivedText] : [texts.paidTitle, texts.paidText(merchant)]
}

const declined = (texts: Texts, { page, failure }: Checkout): readonly [title: string, text: string] => {
  const text = failureText(texts, failure) ?? texts.declinedText
  if (page === "link") return [texts.unlinkedTitle, text]
  if (page === "card") return [texts.unverifiedTitle, text]
  return [page === "claim" ? texts.returnedTitle : texts.declinedTitle, text]
}

const processing = (texts: Texts, { page }: Checkout): readonly [title: string, text: string] => {
  if (page === "claim") return [texts.onItsWayTitle, texts.processingText]
  const prepares = page === "transfer" || page === "qr"
  return [prepares ? texts.preparingTitle : texts.processingTitle, texts.processingText]
}

const words = (texts: Texts, view: Checkout): readonly [title: string, text: string] => {
  if (view.state === "approved") return approved(texts, view)
  if (view.state === "declined") return declined(texts, view)
  return view.state === "processing" ? processing(texts, view) : [texts.expiredTitle, texts.expiredText(view.merchant)]
}

export const resultTitle = (texts: Texts, view: Checkout): string => words(texts, view)[0]

export const result = (ui: Ui, view: Checkout): Markup => {
  const { texts } = ui
  const { state, returns = {} } = view
  if (state === "open") return html``
  const [title, text] = words(texts, view)
  const url = state === "approved" || state === "processing" ? returns.success : (returns.failure ?? returns.success)
  const bankActs = state === "processing" && (view.page === "claim" || view.page === "bank")
  return html`<section class="card result" role="status">
${sign(state)}
<h1>${title}</h1>
<p>${text}</p>
${bigAmount(ui, view.amount)}
${facts(ui, view)}
${leave(texts.back(view.merchant), url, "go")}
${state === "processing" && html`<a class="button plain" href="?lang=${ui.language}">${texts.again}</a>`}
</section>
${bankActs && testingBank(ui, view)}`
}

export const missing = (texts: Texts): Markup => html`<section class="card result">
${sign("missing")}
<h1>${texts.missingTitle}</h1>
<p>${texts.missingText}</p>
</section>`
