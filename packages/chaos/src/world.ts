/** Time, as merchant and gateway each see it. The world's goes on for both; their clocks may be off from it by minutes. */
import type { Gateway } from "./gateway.ts"
import type { Shop } from "./shop.ts"

export interface World {
  /** Lets so much time pass for everybody. Resolves when the gateway has done what became due. */
  readonly pass: (ms: number) => Promise<void>
  readonly setMerchantOff: (ms: number) => void
  /** The gateway's clock only ever goes forward: it keeps its lead until the world has caught up. */
  readonly setGatewayAhead: (ms: number) => Promise<void>
  /** How much time has passed beyond the machine's own, ms. */
  readonly passed: () => number
}

export const createWorld = (gateway: Gateway, shop: Shop): World => {
  let offset = 0
  let merchantOff = 0
  let ahead = 0
  let gatewayAt = 0
  const advance = async (): Promise<void> => {
    const ms = offset + ahead - gatewayAt
    if (ms <= 0) return
    gatewayAt += ms
    await gateway.control("POST", "/clock/advance", { ms })
  }
  return {
    pass: (ms) => {
      offset += ms
      shop.setClock(offset + merchantOff)
      return advance()
    },
    setMerchantOff: (ms) => {
      merchantOff = ms
      shop.setClock(offset + merchantOff)
    },
    setGatewayAhead: (ms) => {
      ahead = ms
      return advance()
    },
    passed: () => offset
  }
}
