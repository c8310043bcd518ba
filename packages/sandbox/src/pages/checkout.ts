/**
 * The customer's pages: what an object shows to whoever is on the other side, and what its buttons do. They ask for no
 * key: whoever has the link is the customer.
 *
 * @module
 */
import { Money, MoneyError } from "@pay/core/money"
import { act, checkoutOf } from "../control/customers.ts"
import type { Checkout } from "../engine/checkout.ts"
import type { Engine } from "../engine/engine.ts"
import { Refusal } from "../engine/product.ts"
import type { Answer } from "../http/answers.ts"
import { parseBody } from "../http/body.ts"
import type { Exchange } from "../http/shell.ts"
import { nameOf, toneOf } from "./channels.ts"
import { frame } from "./frame.ts"
import { type Markup, webUrl } from "./markup.ts"
import { seenOf, type Ui } from "./parts.ts"
import { type Language, languageOf, TEXTS, type Texts } from "./texts/index.ts"
import { qr, transfer } from "./views/carry.ts"
import { claim } from "./views/claim.ts"
import { chosenOf, invoice } from "./views/invoice.ts"
import { link, subscription } from "./views/link.ts"
import { bank, card, paylater, wallet } from "./views/pay.ts"
import { missing, result, resultTitle } from "./views/result.ts"

const viewOf = (ui: Ui, view: Checkout): Markup => {
  if (view.state !== "open") return result(ui, view)
  switch (view.page) {
    case "wallet":
      return wallet(ui, view)
    case "bank":
      return bank(ui, view)
    case "card":
      return card(ui, view)
    case "paylater":
      return paylater(ui, view)
    case "link":
      return link(ui, view)
    case "subscription":
      return subscription(ui, view)
    case "invoice":
      return invoice(ui, view)
    case "claim":
      return claim(ui, view)
    case "qr":
      return qr(ui, view)
    default:
      return transfer(ui, view)
  }
}

interface Asked {
  readonly language: Language
  readonly channel: string | null
  readonly turnedAway: boolean
}

const queryOf = ({ channel }: Asked): string => (channel === null ? "" : `&channel=${encodeURIComponent(channel)}`)

const titleOf = (texts: Texts, view: Checkout, brand: string): string => {
  if (view.state !== "open") return resultTitle(texts, view)
  if (view.page === "invoice" && brand === view.merchant) return texts.choose
  return view.page === "claim" ? texts.claim : brand
}

const render = (view: Checkout, asked: Asked, problem?: Ui["problem"]): Answer => {
  const { language } = asked
  const texts = TEXTS[language]
  const chosen = chosenOf(view, asked.channel)
  const query = chosen ? queryOf(asked) : ""
  const ui: Ui = {
    texts,
    language,
    action: `?lang=${language}${query}`,
    problem,
    turnedAway: asked.turnedAway,
    chosen: chosen?.channel
  }
  const whole = view.page === "invoice" && !chosen && view.state === "open"
  const own = view.page === "claim" || view.page === "subscription"
  const brand = whole || own ? view.merchant : nameOf(chosen?.channel ?? view.channel)
  return frame({
    title: `${titleOf(texts, view, brand)} · ${view.merchant}`,
    brand,
    tone: whole ? "navy" : toneOf(chosen?.channel ?? view.channel),
    language,
    query,
    state: view.state,
    page: view.page,
    wide: whole,
    leaves: Object.values(view.returns ?? {}).some((url) => webUrl(url) !== undefined),
    framed: view.page === "card",
    body: viewOf(ui, view)
  })
}

const notFound = (language: Language): Answer =>
  frame({
    title: TEXTS[language].missingTitle,
    brand: "Sandbox",
    tone: "navy",
    language,
    query: "",
    state: "missing",
    page: "missing",
    status: 404,
    body: missing(TEXTS[language])
  })

type Form = Readonly<Record<string, unknown>>

const formOf = ({ raw, headers }: Exchange): Form => {
  const parsed = parseBody(raw, headers["content-type"])
  return parsed.ok ? ((parsed.value ?? {}) as Form) : {}
}

/** What is wrong with the fields that only a page has. */
const problemOf = (texts: Texts, form: Form): Ui["problem"] => {
  const { account_number: number, account_holder_name: holder } = form
  if (form.action !== "approve") return undefined
  if (number !== undefined && !/^\d{5,20}$/.test(String(number))) {
    return { field: "account_number", text: texts.badAccount }
  }
  if (holder !== undefined && String(holder).trim() === "") {
    return { field: "account_holder_name", text: texts.badHolder }
  }
  return undefined
}

/** Why an act was refused, in the customer's words. */
const refusalOf = (texts: Texts, form: Form, { code, fields }: Refusal, view: Checkout): NonNullable<Ui["problem"]> => {
  if (form.action === "otp") {
    const left = "otp" in view ? view.otp?.left : undefined
    const wrong = left === undefined ? texts.wrongOtp : texts.wrongOtpLeft(left)
    return { field: "otp", text: code === "EXPIRED_OTP_ERROR" ? texts.lateOtp : wrong }
  }
  const about = (fields?.errors as ReadonlyArray<{ readonly path: string }> | undefined)?.[0]?.path
  return about === "amount" ? { field: "amount", text: texts.refusedAmount } : { field: "", text: texts.refused }
}

/** The form as `customers-act` takes it; amounts from their exact decimals. */
const inputOf = ({ action: _, seen: __, amount, ...fields }: Form, view: Checkout): Form => {
  if (typeof amount !== "string") return fields
  const asks = "asks" in view ? view.asks : undefined
  return { ...fields, amount: Money.of(amount.trim(), asks?.currency ?? view.amount?.currency ?? "IDR").toMajor() }
}

/** How an object stands; one that is gone was ended by what the customer agreed to. */
const readAfter = (engine: Engine, view: Checkout): Checkout => {
  try {
    return checkoutOf(engine, view.id) ?? view
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...view, state: "approved" }
  }
}

/** Does what a form asks for. The problem is what the page then tells. */
const perform = (engine: Engine, view: Checkout, form: Form, texts: Texts): Ui["problem"] => {
  const problem = problemOf(texts, form)
  if (problem) return problem
  try {
    act(engine, { id: view.id, action: String(form.action), input: inputOf(form, view) })
    return undefined
  } catch (error) {
    if (error instanceof MoneyError) return { field: "amount", text: texts.badAmount }
    if (!(error instanceof Refusal)) throw error
    return refusalOf(texts, form, error, readAfter(engine, view))
  }
}

/** Where a browser goes after a decision: to the merchant, as the outcome says, or to the page as it is now. */
const nextOf = (view: Checkout, form: Form, { language }: Asked): string => {
  const { success, failure } = view.returns ?? {}
  const here = `?lang=${language}`
  if (view.state === "approved" || view.state === "processing") return webUrl(success) ?? here
  if (view.state !== "open" || (form.action === "decline" && view.page !== "invoice")) return webUrl(failure) ?? here
  return form.action === "decline" ? `${here}&turned=away` : here
}

const seeOther = (location: string): Answer => ({
  status: 303,
  headers: { location, "cache-control": "no-store", "referrer-policy": "no-referrer" },
  body: ""
})

/** A person's browser is sent on; a script that plays the customer gets the page. */
const isBrowser = ({ headers }: Exchange): boolean => headers.accept?.includes("text/html") ?? false

const answerForm = (engine: Engine, exchange: Exchange, view: Checkout, asked: Asked): Answer => {
  const form = formOf(exchange)
  // Sent before, from a page that shows how things stood then: nothing is done twice.
  const stale = typeof form.seen === "string" && form.seen !== seenOf(view)
  const problem = stale ? undefined : perform(engine, view, form, TEXTS[asked.language])
  const now = readAfter(engine, view)
  if ((problem && now.state === "open") || !isBrowser(exchange)) return render(now, asked, problem)
  return seeOther(nextOf(now, form, asked))
}

/** The page of an id. */
export const checkoutPage = (engine: Engine, exchange: Exchange, id: string): Answer => {
  const query = new URLSearchParams(exchange.query)
  const language = languageOf(query, exchange.headers["accept-language"])
  const asked: Asked = { language, channel: query.get("channel"), turnedAway: query.get("turned") === "away" }
  try {
    const view = checkoutOf(engine, id)
    if (!view) return notFound(language)
    return exchange.method === "POST" ? answerForm(engine, exchange, view, asked) : render(view, asked)
  } catch (error) {
    if (error instanceof Refusal) return notFound(language)
    throw error
  }
}
