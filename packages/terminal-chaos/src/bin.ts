/** `pnpm chaos:terminals [--driver all|codepay|vinr|c2c] [--rounds N] [--seed S] [--lanes N] [--speed N] [--json]` */
import { parseArgs } from "node:util"
import { type ChaosReport, runChaos } from "./chaos.ts"
import { DRIVERS, type DriverName } from "./lanes.ts"

const { values } = parseArgs({
  options: {
    driver: { type: "string", default: "all" },
    rounds: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    lanes: { type: "string", default: "8" },
    speed: { type: "string", default: "100" },
    json: { type: "boolean", default: false }
  }
})

const wholeNumber = (name: string, text: string): number => {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value > 0) return value
  console.error(`--${name} must be a whole number above 0`)
  process.exit(2)
}

const drivers = DRIVERS.filter((driver) => values.driver === "all" || values.driver === driver)
if (drivers.length === 0) {
  console.error(`--driver must be all, ${DRIVERS.join(", ")}`)
  process.exit(2)
}
const options = {
  rounds: wholeNumber("rounds", values.rounds),
  seed: wholeNumber("seed", values.seed),
  lanes: wholeNumber("lanes", values.lanes),
  speed: wholeNumber("speed", values.speed)
}

const reports: Partial<Record<DriverName, ChaosReport>> = {}
for (const driver of drivers) {
  const report = await runChaos({ ...options, driver, progress: (text) => console.error(`${driver}: ${text}`) })
  reports[driver] = report
  for (const suspect of report.suspects) console.error(`${driver}: ${suspect}`)
}

const COUNTS = ["sales", "charged", "doubleCharged", "lostApprovals", "falseApprovals", "unresolved", "kills"] as const

const all = Object.values(reports)
const totals = Object.fromEntries(COUNTS.map((name) => [name, all.reduce((sum, report) => sum + report[name], 0)]))
const faults: Record<string, number> = {}
for (const report of all)
  for (const [kind, count] of Object.entries(report.faults)) faults[kind] = (faults[kind] ?? 0) + count

if (values.json) {
  console.log(JSON.stringify({ ...options, drivers, ...totals, faults }))
} else {
  console.table(
    Object.fromEntries(
      Object.entries(reports).map(([driver, report]) => [
        driver,
        Object.fromEntries(COUNTS.map((name) => [name, report[name]]))
      ])
    )
  )
  console.table(faults)
}
process.exit(all.some((report) => report.suspects.length > 0) ? 1 : 0)
