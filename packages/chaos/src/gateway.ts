/** The sandbox as a process of its own that is killed and started again, and its control plane. */
import { fileURLToPath } from "node:url"
import { keepRunning } from "@pay/chaos-kit"
import type { Armed, GatewayFault } from "./faults.ts"
import type { Cards } from "./plan.ts"

const BIN = fileURLToPath(new URL("../../sandbox/src/bin.ts", import.meta.url))

interface Ready {
  readonly url: string
  readonly apiKey: string
  readonly callbackToken: string
}

interface Listed {
  readonly faults: ReadonlyArray<{ readonly kind: string; readonly id: string; readonly struck: number }>
}

export interface Gateway {
  readonly apiKey: string
  readonly callbackToken: string
  readonly port: number
  readonly up: () => Promise<unknown>
  readonly kills: () => number
  /** Calls the control plane, again until it answers. Rejects with what it refuses. */
  readonly control: <A = unknown>(method: string, path: string, body?: object) => Promise<A>
  /** Lets faults strike from now on, over restarts too; none where the list is empty. */
  readonly arm: (faults: ReadonlyArray<Armed>) => Promise<void>
  /** One fault for a while. */
  readonly add: (name: string, fault: GatewayFault) => Promise<void>
  readonly kill: () => Promise<void>
  /** How often each fault has struck, by name. */
  readonly struck: () => Promise<Readonly<Record<string, number>>>
  readonly stop: () => Promise<unknown>
}

/** What the control plane answers when it refuses. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export const startGateway = async (options: {
  readonly store: string
  readonly seed: number
  readonly webhookUrl: string
}): Promise<Gateway> => {
  let port = 0
  let faults: ReadonlyArray<Armed> = []
  let names = new Map<string, string>()
  let now: Record<string, number> = {}
  const before: Record<string, number> = {}
  const kept = keepRunning<Ready>({
    file: BIN,
    args: () => [
      ...["--port", String(port), "--store", options.store, "--seed", String(options.seed), "--clock", "flowing"],
      ...["--webhook-url", options.webhookUrl, "--rate-limit", "off", "--callback-token", "chaos-callback-token"]
    ]
  })
  const { url, apiKey, callbackToken } = await kept.up()
  port = Number(new URL(url).port)

  const once = async <A>(method: string, path: string, body?: object): Promise<A> => {
    const answer = await fetch(`${url}/_sandbox${path}`, {
      method,
      headers: { authorization: `Basic ${btoa(`${apiKey}:`)}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const told = (await answer.json()) as A & { readonly message?: string }
    if (!answer.ok) throw new Refused(answer.status, `${method} ${path}: ${told.message}`)
    return told
  }
  const control: Gateway["control"] = async <A>(method: string, path: string, body?: object): Promise<A> => {
    for (;;) {
      await kept.up()
      try {
        return await once<A>(method, path, body)
      } catch (error) {
        if (error instanceof Refused) throw error
        // Killed meanwhile: its successor answers.
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
  }

  const read = async (): Promise<void> => {
    const listed = await once<Listed>("GET", "/faults").catch(() => undefined)
    if (listed === undefined) return
    now = {}
    for (const { id, struck } of listed.faults) {
      const one = passing.get(id)
      if (one) passing.set(id, { ...one, left: Number(one.fault.count) - struck })
      const name = names.get(id) ?? "other"
      now[name] = (now[name] ?? 0) + struck
    }
  }
  const keep = (): void => {
    for (const [name, count] of Object.entries(now)) before[name] = (before[name] ?? 0) + count
    now = {}
  }
  const put = async ({ name, fault }: Armed): Promise<string> => {
    const { id } = await control<{ readonly id: string }>("POST", "/faults", fault)
    names.set(id, name)
    return id
  }
  /** Those that strike so many times only, each with what is left of it. */
  const passing = new Map<string, Armed & { readonly left?: number }>()
  const armAll = async (): Promise<void> => {
    for (const one of faults) await put(one)
    const again = [...passing.values()].filter(({ left }) => left !== 0)
    passing.clear()
    for (const { name, fault, left } of again) {
      const rest = { name, fault: left === undefined ? fault : { ...fault, count: left } }
      passing.set(await put(rest), rest)
    }
  }

  return {
    apiKey,
    callbackToken,
    port,
    up: kept.up,
    kills: kept.kills,
    control,
    add: async (name, fault) => {
      const one = { name, fault }
      passing.set(await put(one), one)
    },
    arm: async (wanted) => {
      faults = wanted
      passing.clear()
      await read()
      keep()
      await control("DELETE", "/faults")
      await armAll()
    },
    kill: async () => {
      await read()
      keep()
      names = new Map()
      kept.kill()
      await kept.up()
      await armAll()
    },
    struck: async () => {
      await read()
      const all = { ...before }
      for (const [name, count] of Object.entries(now)) all[name] = (all[name] ?? 0) + count
      return all
    },
    stop: () => kept.stop()
  }
}

/** A card that pays and one that is declined, for as many charges as come. */
export const makeCards = async ({ control }: Gateway): Promise<Cards> => {
  await control("POST", "/settings", { "cards.optional_authentication": true })
  const token = async (): Promise<string> => {
    const { id } = await control<{ readonly id: string }>("POST", "/card-tokens", {
      card_data: {
        account_number: "4000000000001091",
        exp_month: "12",
        exp_year: "2035",
        card_holder_first_name: "Siti",
        card_holder_last_name: "Rahma",
        card_holder_email: "siti@shop.example",
        card_holder_phone_number: "+628123456789"
      },
      is_multiple_use: true
    })
    return id
  }
  const [good, bad] = [await token(), await token()]
  await control("POST", "/customers-act", { id: bad, action: "decline", failure_code: "INSUFFICIENT_BALANCE" })
  return { good, bad }
}
