/**
 * The page of a payout link: the recipient names the account that the money should go to.
 *
 * @module
 */
import type { CheckoutOf } from "../../engine/checkout.ts"
import { html, type Markup } from "../markup.ts"
import { amountOf, bigAmount, button, facts, field, form, formProblem, testing, type Ui } from "../parts.ts"

export const claim = (ui: Ui, view: CheckoutOf<"claim">): Markup => {
  const { texts } = ui
  const { failures: _, ...open } = view
  return html`<section class="card">
<h1>${texts.claim}</h1>
<p>${texts.claimText(view.merchant)}</p>
${bigAmount(ui, view.amount)}
${facts(ui, view)}
${form(
  ui,
  view,
  html`<div class="field"><label for="bank_code">${texts.bank}</label>
<select id="bank_code" name="bank_code">${view.banks.map(([code, name]) => html`<option value="${code}">${name}</option>`)}</select></div>`,
  field(
    ui,
    "account_number",
    texts.bankAccount,
    html`inputmode="numeric" autocomplete="off" pattern="[0-9]{5,20}" maxlength="20" required`
  ),
  field(ui, "account_holder_name", texts.holder, html`autocomplete="name" maxlength="100" required`),
  formProblem(ui),
  button("approve", view.amount ? texts.receive(amountOf(ui, view.amount)) : texts.confirm)
)}
</section>
${testing(ui, open)}`
}
