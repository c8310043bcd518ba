/** The merchant as a process that is killed and started again on one port, with the clock of its machine. */
import { fileURLToPath } from "node:url"
import { keepRunning } from "@pay/chaos-kit"
import type { Ask, MerchantOrder, Told } from "./merchant/main.ts"

export interface Shop {
  readonly port: number
  readonly up: () => Promise<unknown>
  readonly kill: () => void
  readonly kills: () => number
  /** Steps that all its lives told of. */
  readonly steps: () => number
  /** Orders that it goes on with by itself, as it last told. */
  readonly busy: () => number
  readonly setClock: (offset: number) => void
  /** Lets it look at every open order; how many are open then. Undefined where it takes too long. */
  readonly look: () => Promise<number | undefined>
  readonly defects: () => ReadonlyArray<string>
  readonly stop: () => Promise<unknown>
}

const LOOK_LIMIT_MS = 60_000

export const startShop = async (
  job: Omit<MerchantOrder, "port" | "clockOffset">,
  onSteps: (all: number) => void
): Promise<Shop> => {
  let port = 0
  let steps = 0
  // Until it tells, it is taken to be at work.
  let busy = Number.POSITIVE_INFINITY
  let clockOffset = 0
  let looks = 0
  const answers = new Map<number, (open: number) => void>()
  const defects: Array<string> = []
  const kept = keepRunning<{ readonly port: number }>({
    file: fileURLToPath(new URL("./merchant/main.ts", import.meta.url)),
    env: () => ({ MERCHANT: JSON.stringify({ ...job, port, clockOffset } satisfies MerchantOrder) }),
    onMessage: (message) => {
      const told = message as Told
      if (told.defect !== undefined) defects.push(told.defect)
      if (told.busy !== undefined) busy = told.busy
      if (told.looked !== undefined) answers.get(told.looked.look)?.(told.looked.open)
      if (told.steps === undefined || told.steps === 0) return
      steps += told.steps
      onSteps(steps)
    }
  })
  port = (await kept.up()).port
  const ask = (what: Ask) => kept.send(what)
  return {
    port,
    up: kept.up,
    kill: () => {
      busy = Number.POSITIVE_INFINITY
      kept.kill()
    },
    kills: kept.kills,
    steps: () => steps,
    busy: () => busy,
    setClock: (offset) => {
      clockOffset = offset
      ask({ clockOffset })
    },
    look: async () => {
      await kept.up()
      const look = ++looks
      let late: NodeJS.Timeout | undefined
      const open = await new Promise<number | undefined>((resolve) => {
        answers.set(look, resolve)
        late = setTimeout(resolve, LOOK_LIMIT_MS, undefined)
        ask({ look })
      })
      clearTimeout(late)
      answers.delete(look)
      return open
    },
    defects: () => defects,
    stop: () => kept.stop()
  }
}
