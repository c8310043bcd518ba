/**
 * Pages on which an account is linked for later payments, unlinked, or put under a subscription.
 *
 * @module
 */
import type { CheckoutOf } from "../../engine/checkout.ts"
import { nameOf } from "../channels.ts"
import { html, type Markup } from "../markup.ts"
import { bigAmount, button, facts, form, formProblem, testing, type Ui } from "../parts.ts"
import type { Texts } from "../texts/index.ts"
import { otpForm, otpTesting } from "./pay.ts"

const unlink = (ui: Ui, view: CheckoutOf<"link">): Markup => html`<section class="card">
<h1>${ui.texts.unlink(nameOf(view.channel))}</h1>
<p>${ui.texts.unlinkText(view.merchant)}</p>
${facts(ui, view)}
${form(ui, view, formProblem(ui), button("approve", ui.texts.unlinkNow), button("decline", ui.texts.keep, "plain"))}
</section>`

export const link = (ui: Ui, view: CheckoutOf<"link">): Markup => {
  if (view.ends) return unlink(ui, view)
  const { texts } = ui
  const { otp } = view
  return html`<section class="card">
<h1>${texts.link(nameOf(view.channel))}</h1>
<p>${texts.linkAsks(view.merchant)}</p>
<ul class="ticks"><li>${texts.linkSee}</li><li>${texts.linkDebit}</li></ul>
${facts(ui, view)}
${
  otp
    ? otpForm(ui, view, otp)
    : form(ui, view, formProblem(ui), button("approve", texts.allow), button("decline", texts.decline, "plain"))
}
${!otp && html`<p class="hint">${texts.signIn(nameOf(view.channel))}</p>`}
</section>
${otp ? otpTesting(ui, view, otp) : testing(ui, view)}`
}

const every = (texts: Texts, { interval, count }: { readonly interval: string; readonly count: number }): string => {
  if (interval === "MONTH") return texts.everyMonths(count)
  return interval === "WEEK" ? texts.everyWeeks(count) : texts.everyDays(count)
}

export const subscription = (ui: Ui, view: CheckoutOf<"subscription">): Markup => {
  const { texts } = ui
  const starts = view.every
  const more = [[texts.card, texts.testCard] as const, ...(starts ? [[texts.how, every(texts, starts)] as const] : [])]
  return html`<section class="card">
<h1>${starts ? texts.subscribe : texts.subscriptionDue}</h1>
${bigAmount(ui, view.amount)}
${facts(ui, view, ...more)}
${form(
  ui,
  view,
  formProblem(ui),
  button("approve", starts ? texts.subscribeNow : texts.confirm),
  button("decline", texts.decline, "plain")
)}
<p class="hint">${texts.testCardNote}</p>
</section>
${starts && testing(ui, view)}`
}
