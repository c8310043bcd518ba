/** Settings from the environment. */
import type { Settings } from "./shop.ts"

const required = (name: string): string => {
  const value = process.env[name]
  if (value === undefined || value === "") throw new Error(`set ${name}`)
  return value
}

export const port = Number(process.env.PORT ?? 3000)

export const settings: Settings = {
  file: process.env.SHOP_FILE ?? "shop.db",
  apiKey: required("PAY_API_KEY"),
  callbackToken: required("PAY_CALLBACK_TOKEN"),
  origin: process.env.SHOP_ORIGIN ?? `http://127.0.0.1:${port}`,
  ...(process.env.PAY_BASE_URL === undefined ? {} : { baseUrl: process.env.PAY_BASE_URL })
}
