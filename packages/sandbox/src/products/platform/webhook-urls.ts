/**
 * Webhook URLs of the platform and its accounts. Source: Xendit API reference › xenPlatform › Set Webhook URLs.
 *
 * @module
 */
import { type Handler, refuse, type Violation } from "../../engine/product.ts"

// The settings that the sandbox's products send to; a type without one is kept under its own name.
const TARGETS: Readonly<Record<string, string>> = {
  invoice: "Invoices paid",
  fva_status: "Virtual accounts created",
  fva_paid: "Virtual accounts paid",
  ro_fpc_paid: "Fixed payment code paid",
  regional_ro_paid: "Payment code paid",
  ewallet: "eWallets paid",
  payment_method: "Payment Method",
  direct_debit: "Direct Debit",
  qr_code: "QR Code paid",
  recurring: "Recurring",
  report: "Reports"
}

export const urlViolation = (operation: string, { path, rule }: Violation): string | undefined =>
  operation === "setWebhookUrl" && path === "url" && rule === "format" ? "INVALID_URL_FORMAT" : undefined

export const setWebhookUrl: Handler = (context, { path, body }) => {
  const { url } = body as { url: string }
  const { account, mode } = context.realm
  if (!/^https?:\/\//i.test(url)) refuse("INVALID_URL_FORMAT", "Webhooks go to http and https addresses.")
  const keys =
    context.setting("platform.no_callback_token") === true ? undefined : context.accounts.get(account)?.[mode]
  if (!keys) {
    return refuse("CALLBACK_AUTHENTICATION_TOKEN_NOT_FOUND_ERROR", "The account has no token for its webhooks.")
  }
  context.setWebhookUrl(TARGETS[path.type!] ?? path.type!, url)
  return {
    body: {
      status: "SUCCESSFUL",
      user_id: account,
      url,
      environment: mode.toUpperCase(),
      callback_token: keys.callbackToken
    }
  }
}
