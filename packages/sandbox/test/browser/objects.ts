/** One object for each page that a customer may meet, made as a shop makes them. */
import type { Sandbox } from "../../src/index.ts"
import { tokenize } from "../card-requests.ts"
import { debit, initialize, linked } from "../direct-debit-requests.ts"
import { call } from "../helpers.ts"
import { post as snap } from "../snap-requests.ts"

/** Creates something and gives the id of its page. */
type Make = (sandbox: Sandbox, shop: string) => Promise<string>

const BUYER = {
  type: "INDIVIDUAL",
  individual_detail: { given_names: "Rika", surname: "Sutanto" },
  email: "rika@example.com",
  mobile_number: "+6281234567890",
  addresses: [{ street_line1: "Jalan Kenanga 1", city: "Jakarta", postal_code: "12345", country: "ID" }]
}

const buyer = async (sandbox: Sandbox): Promise<string> =>
  (
    await call(
      sandbox,
      "POST",
      "/customers",
      { ...BUYER, reference_id: crypto.randomUUID() },
      { "api-version": "2020-10-31" }
    )
  ).body.id

const charge =
  (channel_code: string, currency: string, amount: number): Make =>
  async (sandbox, shop) => {
    const { body } = await call(sandbox, "POST", "/ewallets/charges", {
      reference_id: "order-2041",
      currency,
      amount,
      checkout_method: "ONE_TIME_PAYMENT",
      channel_code,
      channel_properties: {
        success_redirect_url: `${shop}/thanks`,
        failure_redirect_url: `${shop}/sorry`,
        ...(channel_code === "PH_PAYMAYA" ? { cancel_redirect_url: `${shop}/cart` } : {})
      }
    })
    return body.id
  }

const redirects = (shop: string) => ({
  success_redirect_url: `${shop}/thanks`,
  failure_redirect_url: `${shop}/sorry`
})

const paylater: Make = async (sandbox, shop) => {
  const item = { type: "PHYSICAL_PRODUCT", category: "Coffee", url: `${shop}/coffee` }
  const plan = await call(sandbox, "POST", "/paylater/plans", {
    customer_id: await buyer(sandbox),
    channel_code: "ID_KREDIVO",
    currency: "IDR",
    amount: 1_250_000,
    order_items: [
      { ...item, reference_id: "SKU-1", name: "Gayo coffee, 1 kg", net_unit_amount: 250_000, quantity: 3 },
      { ...item, reference_id: "SKU-2", name: "Drip kettle", net_unit_amount: 500_000, quantity: 1 }
    ]
  })
  const { body } = await call(sandbox, "POST", "/paylater/charges", {
    plan_id: plan.body.id,
    reference_id: "order-2042",
    checkout_method: "ONE_TIME_PAYMENT",
    ...redirects(shop)
  })
  return body.id
}

const klikPay: Make = async (sandbox, shop) => {
  const { body: method } = await call(sandbox, "POST", "/payment_methods", {
    customer_id: await buyer(sandbox),
    type: "BANK_REDIRECT",
    properties: { channel_code: "BCA_KLIKPAY" }
  })
  return (await debit(sandbox, method.id, { amount: 349_000, reference_id: "order-2043", ...redirects(shop) })).body.id
}

const debitOtp: Make = async (sandbox) => {
  const { method } = await linked(sandbox, "DC_BRI")
  return (await debit(sandbox, method, { amount: 349_000, reference_id: "order-2044" })).body.id
}

const challenge: Make = async (sandbox) => {
  const { body } = await tokenize(sandbox, { external_id: "order-2045", amount: "900000" })
  return body.authentication_id
}

const walletLink: Make = async (sandbox, shop) => {
  const { body } = await call(sandbox, "POST", "/v2/payment_methods", {
    type: "EWALLET",
    reusability: "MULTIPLE_USE",
    customer_id: "customer-1",
    reference_id: "link-77",
    country: "PH",
    ewallet: {
      channel_code: "GCASH",
      channel_properties: { success_return_url: `${shop}/thanks`, failure_return_url: `${shop}/sorry` }
    }
  })
  return body.id
}

const linkOtp: Make = async (sandbox) => (await initialize(sandbox, await buyer(sandbox), "DC_BRI")).body.id

const unlink: Make = async (sandbox, shop) => {
  const { token } = await linked(sandbox, "BA_KTB")
  const query = new URLSearchParams({ success_redirect_url: `${shop}/thanks`, failure_redirect_url: `${shop}/sorry` })
  await call(sandbox, "DELETE", `/linked_account_tokens/${token}?${query}`)
  return token
}

const subscription: Make = async (sandbox, shop) => {
  const { body } = await call(sandbox, "POST", "/recurring/plans", {
    reference_id: "coffee-club",
    customer_id: await buyer(sandbox),
    recurring_action: "PAYMENT",
    currency: "IDR",
    amount: 189_000,
    description: "Coffee club, two bags a month",
    success_return_url: `${shop}/thanks`,
    failure_return_url: `${shop}/sorry`,
    schedule: { reference_id: "monthly", interval: "MONTH", interval_count: 1 }
  })
  return body.id
}

/** Every kind of channel. */
export const METHODS = [
  "BCA",
  "MANDIRI",
  "BNI",
  "DANA",
  "OVO",
  "SHOPEEPAY",
  "QRIS",
  "ALFAMART",
  "INDOMARET",
  "CREDIT_CARD",
  "DD_BRI",
  "KREDIVO"
]

const invoice: Make = async (sandbox, shop) => {
  const { body } = await call(sandbox, "POST", "/v2/invoices", {
    external_id: "INV-2046",
    amount: 175_000,
    description: "Two bags of Gayo coffee",
    payment_methods: METHODS,
    items: [
      { name: "Gayo coffee, 500 g", quantity: 2, price: 80_000 },
      { name: "Paper filters", quantity: 1, price: 10_000 }
    ],
    fees: [{ type: "Delivery", value: 5_000 }],
    ...redirects(shop)
  })
  return body.id
}

const claim: Make = async (sandbox) => {
  const request = { external_id: "prize-9", amount: 50_000, email: "rika@example.com" }
  return (await call(sandbox, "POST", "/payouts", request)).body.id
}

const account =
  (change: object): Make =>
  async (sandbox) => {
    const request = { external_id: "va-2047", bank_code: "MANDIRI", name: "Rika Sutanto", ...change }
    const { body } = await call(sandbox, "POST", "/callback_virtual_accounts", request)
    await sandbox.advance(1_000)
    return body.id
  }

const counter: Make = async (sandbox) => {
  const request = { external_id: "fpc-2048", retail_outlet_name: "ALFAMART", name: "Rika Sutanto" }
  return (await call(sandbox, "POST", "/fixed_payment_code", { ...request, expected_amount: 95_000 })).body.id
}

const code =
  (change: object): Make =>
  async (sandbox) => {
    const request = { reference_id: "table-12", currency: "IDR", ...change }
    return (await call(sandbox, "POST", "/qr_codes", request, { "api-version": "2022-07-31" })).body.id
  }

const snapDebit: Make = async (sandbox, shop) => {
  const { body } = await snap(sandbox, "debit/payment-host-to-host", {
    partnerReferenceNo: "order-2049",
    amount: { value: "25000.00", currency: "IDR" },
    urlParam: [{ url: `${shop}/thanks`, type: "PAY_RETURN" }],
    payOptionDetails: [{ payMethod: "EWALLET", payOption: "DANA" }]
  })
  return body.referenceNo
}

/** By name: how each page's object is made. */
export const OBJECTS = {
  wallet: charge("ID_DANA", "IDR", 48_500),
  "wallet-maya": charge("PH_PAYMAYA", "PHP", 1_299.5),
  "snap-wallet": snapDebit,
  bank: klikPay,
  "debit-otp": debitOtp,
  card: challenge,
  paylater,
  link: walletLink,
  "link-otp": linkOtp,
  unlink,
  subscription,
  invoice,
  claim,
  transfer: account({ is_closed: true, expected_amount: 175_000 }),
  "transfer-open": account({ external_id: "va-open" }),
  counter,
  qr: code({ type: "DYNAMIC", amount: 32_000 }),
  "qr-open": code({ type: "STATIC", channel_code: "ID_LINKAJA" })
} as const satisfies Readonly<Record<string, Make>>

export type ObjectName = keyof typeof OBJECTS

/** Makes the object of a name and gives its page. */
export const pageOf = async (
  sandbox: Sandbox,
  name: ObjectName,
  shop = "https://kopi.example"
): Promise<{ readonly id: string; readonly url: string }> => {
  const id = await OBJECTS[name](sandbox, shop)
  if (id === undefined) throw new Error(`no object was made for the page ${name}`)
  return { id, url: `${sandbox.url}/_sandbox/checkout/${id}` }
}
