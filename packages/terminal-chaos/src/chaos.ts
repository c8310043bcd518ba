/** One driver's chaos: a till that is killed again and again between broken networks and devices in trouble. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { type Dice, dice } from "@pay/chaos-kit"
import { type Arena, openArena } from "./arena.ts"
import { fastSimulatorClock, type Tempo } from "./fast-time.ts"
import { judge, type Verdict } from "./judge.ts"
import type { DriverName } from "./lanes.ts"
import type { PosOrder } from "./pos.ts"

export interface ChaosOptions {
  readonly driver: DriverName
  /** Operations to begin, over all lanes and lives of the till. */
  readonly rounds: number
  readonly seed: number
  readonly lanes: number
  /** Virtual ms in one real ms. */
  readonly speed: number
  readonly progress: (text: string) => void
}

export interface ChaosReport extends Verdict {
  readonly kills: number
  /** What went wrong on the way, by kind; kills apart. */
  readonly faults: Readonly<Record<string, number>>
  /** Everything that the verdict counts against us, in words. */
  readonly suspects: ReadonlyArray<string>
}

const POS = fileURLToPath(new URL("./pos.ts", import.meta.url))

/** Share of operations in which a device gets into trouble. */
const TROUBLE_RATE = 0.4

/** Operations that a till begins before it is killed, at most. */
const LIFE_ROUNDS = 40

/** When the kill comes after that, real ms at most: anywhere in the operation that has just begun. */
const KILL_MS = 60

/** The last, calm life must end by itself within this, real ms. */
const LAST_LIFE_MS = 120_000

export const runChaos = async (options: ChaosOptions): Promise<ChaosReport> => {
  const tempo: Tempo = { epoch: Date.now(), speed: options.speed }
  const chance = dice(options.seed)
  const faults: Record<string, number> = {}
  const happened = (fault: string) => {
    faults[fault] = (faults[fault] ?? 0) + 1
  }
  const folder = mkdtempSync(join(tmpdir(), "pay-chaos-"))
  const arena = await openArena(options.driver, {
    lanes: options.lanes,
    dice: chance,
    clock: fastSimulatorClock(tempo),
    speed: options.speed,
    happened
  })
  const order: PosOrder = { file: join(folder, "journal.db"), lanes: arena.lanes, seed: options.seed, tempo }
  try {
    const kills = await lives(options, order, arena, chance)
    arena.calm()
    await lastLife(order)
    return { ...(await judge(order.file, arena.ledger)), kills, faults }
  } finally {
    await arena.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const startPos = (order: PosOrder): ChildProcess =>
  spawn(
    process.execPath,
    ["--conditions=@pay/source", "--disable-warning=ExperimentalWarning", POS, JSON.stringify(order)],
    { stdio: ["pipe", "pipe", "inherit"] }
  )

const lives = async (
  { rounds, progress }: ChaosOptions,
  order: PosOrder,
  arena: Arena,
  chance: Dice
): Promise<number> => {
  let begun = 0
  let kills = 0
  const stir = () => {
    if (chance.chance(TROUBLE_RATE)) arena.stir()
  }
  while (begun < rounds) {
    const pos = startPos({ ...order, seed: chance.below(2 ** 31) })
    const life = Math.min(1 + chance.below(LIFE_ROUNDS), rounds - begun)
    begun += await roundsOf(pos, life, stir)
    await new Promise((resolve) => setTimeout(resolve, chance.below(KILL_MS)))
    pos.kill("SIGKILL")
    if (pos.exitCode === null && pos.signalCode === null) await once(pos, "exit")
    kills += 1
    if (kills % 10 === 0) progress(`${begun} of ${rounds} rounds, ${kills} kills`)
  }
  return kills
}

/** Waits until the till has begun so many operations, or has died by itself; tells how many it began. */
const roundsOf = (pos: ChildProcess, wanted: number, each: () => void): Promise<number> =>
  new Promise((resolve, reject) => {
    let begun = 0
    pos.once("exit", (code) =>
      code === null ? resolve(begun) : reject(new Error(`the till ended by itself with status ${code}`))
    )
    createInterface({ input: pos.stdout as NodeJS.ReadableStream }).on("line", () => {
      begun += 1
      each()
      if (begun === wanted) resolve(begun)
    })
  })

const lastLife = async (order: PosOrder): Promise<void> => {
  const pos = startPos(order)
  pos.stdin?.end("stop\n")
  pos.stdout?.resume()
  const late = setTimeout(() => pos.kill("SIGKILL"), LAST_LIFE_MS)
  const [code] = (await once(pos, "exit")) as [number | null]
  clearTimeout(late)
  if (code !== 0) throw new Error(`the last till did not end by itself (status ${code})`)
}
