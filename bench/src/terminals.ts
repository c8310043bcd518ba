/**
 * `pnpm bench terminals [--json] [--warm N] [--cold N] [--fleet N] [--rows N]`: how fast a sale reaches the device with its
 * journal row on disk, against the barest use of the same transport in the same run; how many terminals one process
 * drives; how long recovery takes with a long journal.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { sqliteJournal } from "@pay/store-sqlite"
import { table, whole } from "./figures.ts"
import { measureActivation } from "./terminals/activation.ts"
import { startDevices } from "./terminals/devices.ts"
import { measureFleet } from "./terminals/fleet.ts"
import { measureRecovery } from "./terminals/recovery.ts"

const RECOVERY_ROUNDS = 5
const OPEN_SALES = 5
const FLEET_SALES = 20

// Not the system's temporary folder, which may be memory: the fsync is part of what is measured.
const makeFolder = (): string => {
  const parent = resolve(".pay")
  mkdirSync(parent, { recursive: true })
  return mkdtempSync(join(parent, "bench-terminals-"))
}

export const main = async (args: ReadonlyArray<string>): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      warm: { type: "string", default: "1000" },
      cold: { type: "string", default: "200" },
      fleet: { type: "string", default: "100" },
      rows: { type: "string", default: "10000" }
    }
  })
  const plan = {
    warm: Number(values.warm),
    cold: Number(values.cold),
    fleet: Number(values.fleet),
    rows: Number(values.rows)
  }
  const folder = makeFolder()
  const devices = await startDevices({ codepay: plan.fleet })
  try {
    using journal = sqliteJournal(join(folder, "journal.db"))
    const activation = await measureActivation(devices, journal, plan)
    const fleet = await measureFleet(devices, journal, FLEET_SALES)
    const recovery = await measureRecovery(devices, folder, plan.rows, OPEN_SALES, RECOVERY_ROUNDS)
    if (values.json) {
      const machine = { node: process.version, platform: `${process.platform} ${process.arch}` }
      process.stdout.write(
        `${JSON.stringify({ bench: "terminals", ...machine, ...plan, activation, fleet, recovery })}\n`
      )
      return
    }
    const rows = activation.map((one) => [one.name, one.p50.toFixed(2), one.p99.toFixed(2), one.ratio.toFixed(1)])
    process.stdout.write(`${table(["sale() to device, journal fsynced", "p50 ms", "p99 ms", "× bare"], rows)}\n\n`)
    process.stdout.write(
      `${fleet.terminals} terminals in one process: ${whole(fleet.salesPerSecond)} sales a second, p50 ${fleet.p50.toFixed(1)} ms, p99 ${fleet.p99.toFixed(1)} ms, ${whole(fleet.heapPerTerminalKb)} kB of heap a terminal\n`
    )
    process.stdout.write(
      `Recovery with ${whole(recovery.rows)} rows, ${recovery.open} of them open: ${whole(recovery.p50)} ms from opening the file\n`
    )
  } finally {
    await devices.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
