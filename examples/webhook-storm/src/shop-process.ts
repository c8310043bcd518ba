/** Keeps the shop running on one port, kills it (SIGKILL) every so many applied events, and starts it again. */
import { fileURLToPath } from "node:url"
import { keepRunning } from "@pay/chaos-kit"

export interface ShopProcess {
  readonly url: string
  /** Resolves while the shop takes deliveries; waits while it is being started again. */
  readonly up: () => Promise<unknown>
  /** Events that the shop said it applied; what it could not say any more is missing. */
  readonly applied: () => number
  readonly kills: () => number
  /** Ends it for good. */
  readonly stop: () => Promise<unknown>
}

export const startShop = async (options: {
  readonly file: string
  readonly token: string
  readonly killEvery: number
  readonly random: () => number
}): Promise<ShopProcess> => {
  let port = 0
  let applied = 0
  let sinceKill = 0
  const shop = keepRunning<{ readonly port: number }>({
    file: fileURLToPath(new URL("./shop.ts", import.meta.url)),
    env: () => ({ FILE: options.file, TOKEN: options.token, PORT: String(port) }),
    onMessage: () => {
      applied++
      if (++sinceKill < options.killEvery) return
      sinceKill = 0
      // Anywhere in what comes next: between socket and disk, within a commit, before an answer.
      setTimeout(shop.kill, options.random() * 20)
    }
  })
  port = (await shop.up()).port
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    up: shop.up,
    applied: () => applied,
    kills: shop.kills,
    stop: () => shop.stop()
  }
}
