/**
 * The checkout page: what the payer sees in the wallet, with the three things a payer can do.
 *
 * @module
 */
import { act, checkoutOf } from "../control/customers.ts"
import type { Engine } from "../engine/engine.ts"
import { type Checkout, Refusal } from "../engine/product.ts"
import type { Answer } from "../http/answers.ts"
import { parseBody } from "../http/body.ts"
import type { Exchange } from "../http/shell.ts"
import { escapeHtml, type Language, languageOf, page } from "./html.ts"

const TEXTS = {
  en: {
    pay: "Confirm your payment",
    link: "Link your wallet",
    claim: "Receive your payout",
    wallet: "Pay with",
    reference: "Reference",
    merchant: "Merchant",
    approvePay: "Pay now",
    approveLink: "Allow",
    approveClaim: "Receive the money",
    decline: "Decline",
    expire: "Let it expire",
    approved: "Done. The merchant has been told.",
    declined: "Declined. Nothing was paid.",
    expired: "This page has expired. Nothing was paid.",
    back: "Back to the merchant",
    amount: "Amount",
    note: "This is a sandbox: no real money moves.",
    missing: "There is nothing to pay here."
  },
  id: {
    pay: "Konfirmasi pembayaran",
    link: "Hubungkan dompet Anda",
    claim: "Terima pembayaran Anda",
    wallet: "Bayar dengan",
    reference: "Referensi",
    merchant: "Penjual",
    approvePay: "Bayar sekarang",
    approveLink: "Izinkan",
    approveClaim: "Terima uangnya",
    decline: "Tolak",
    expire: "Biarkan kedaluwarsa",
    approved: "Selesai. Penjual sudah diberi tahu.",
    declined: "Ditolak. Tidak ada yang dibayar.",
    expired: "Halaman ini kedaluwarsa. Tidak ada yang dibayar.",
    back: "Kembali ke penjual",
    amount: "Jumlah",
    note: "Ini sandbox: tidak ada uang sungguhan yang berpindah.",
    missing: "Tidak ada yang perlu dibayar di sini."
  }
} as const

const money = (value: number, currency: string, language: Language): string =>
  new Intl.NumberFormat(language === "id" ? "id-ID" : "en-PH", {
    style: "currency",
    currency,
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2
  }).format(value)

const choices = (name: string, methods: ReadonlyArray<string>): string =>
  `<label>${name} <select name="payment_channel">${methods.map((one) => `<option>${escapeHtml(one)}</option>`).join("")}</select></label>`

const detail = (name: string, value: string): string =>
  `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`

const languages = (current: Language): string => {
  const link = (language: Language, name: string): string =>
    `<a href="?lang=${language}" lang="${language}" hreflang="${language}"${current === language ? ' aria-current="true"' : ""}>${name}</a>`
  return `<nav aria-label="Language">${link("en", "English")}${link("id", "Bahasa Indonesia")}</nav>`
}

const render = (checkout: Checkout, language: Language): Answer => {
  const texts = TEXTS[language]
  const { amount, asks, methods, state, kind, returnUrl } = checkout
  const heading = texts[kind]
  const approve = { pay: texts.approvePay, link: texts.approveLink, claim: texts.approveClaim }[kind]
  const actions = `<form method="post" action="?lang=${language}">
${methods ? choices(texts.wallet, methods) : ""}
${asks ? `<label>${texts.amount} (${escapeHtml(asks.currency)}) <input name="amount" inputmode="decimal" required value="${asks.value}"></label>` : ""}
<button class="go" name="action" value="approve">${approve}</button>
<button class="stop" name="action" value="decline">${texts.decline}</button>
<button name="action" value="expire">${texts.expire}</button>
</form>`
  const back =
    returnUrl !== undefined && /^https?:\/\//i.test(returnUrl)
      ? `<a class="button go" href="${escapeHtml(returnUrl)}">${texts.back}</a>`
      : ""
  const outcome = state === "open" ? actions : `<p role="status"><strong>${texts[state]}</strong></p>${back}`
  return page({
    title: `${heading} · ${checkout.channel}`,
    language,
    body: `<main data-state="${state}">
${languages(language)}
<div class="card">
<h1>${heading}</h1>
${amount ? `<p class="amount">${escapeHtml(money(amount.value, amount.currency, language))}</p>` : ""}
<dl>${detail(texts.wallet, checkout.channel)}${detail(texts.reference, checkout.reference)}${detail(texts.merchant, checkout.merchant)}</dl>
${outcome}
</div>
<p class="note">${texts.note}</p>
</main>`
  })
}

const notFound = (language: Language): Answer =>
  page({
    title: TEXTS[language].missing,
    language,
    status: 404,
    body: `<main>${languages(language)}<div class="card"><h1>${TEXTS[language].missing}</h1></div></main>`
  })

/** The page of an id, and what its buttons do. It asks for no key: whoever has the link is the payer. */
export const checkoutPage = (engine: Engine, exchange: Exchange, id: string): Answer => {
  const language = languageOf(new URLSearchParams(exchange.query), exchange.headers["accept-language"])
  try {
    if (exchange.method === "POST") {
      const parsed = parseBody(exchange.raw, exchange.headers["content-type"])
      const { action, amount, ...fields } = (parsed.ok ? (parsed.value ?? {}) : {}) as Record<string, unknown>
      const input = typeof amount === "string" ? { ...fields, amount: Number(amount) } : fields
      try {
        act(engine, { id, action: String(action), input })
      } catch (error) {
        // Pressed twice, or too late: the page shows how it stands.
        if (!(error instanceof Refusal) || error.code === "DATA_NOT_FOUND") throw error
      }
    }
    const checkout = checkoutOf(engine, id)
    return checkout ? render(checkout, language) : notFound(language)
  } catch (error) {
    if (error instanceof Refusal) return notFound(language)
    throw error
  }
}
