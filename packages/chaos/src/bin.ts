/**
 * `pnpm chaos --payments N --seed S [--profile light|heavy] [--store sqlite|postgres] [--json]`: exit status 0 only when
 * nobody was charged twice, nothing was lost, nothing is unresolved, and everything that was to go wrong did.
 */
import { PROFILES } from "./faults.ts"
import { minimise } from "./minimise.ts"
import { type CommandOptions, commandOf, readOptions, USAGE, UsageError } from "./options.ts"
import { type ChaosReport, missing, runChaos } from "./run.ts"

const SHOWN = 20
const STATUS = { held: 0, failed: 1, usage: 2 } as const

const say = (text: string): void => void process.stderr.write(`${text}\n`)

const runOnce = (options: CommandOptions): Promise<ChaosReport> => {
  let last = 0
  return runChaos({
    ...options,
    profile: PROFILES[options.profile],
    faults: new Set(options.faults),
    progress: (text) => {
      if (options.json || performance.now() - last < 1_000) return
      last = performance.now()
      say(text)
    }
  })
}

const failed = ({ doubleCharged, lost, unresolved, defects }: ChaosReport): boolean =>
  doubleCharged + lost + unresolved + defects.length > 0

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2))
  let report = await runOnce(options)
  let failures = failed(report) ? 1 : 0
  for (let run = 2; run <= options.replay; run++) {
    const next = await runOnce(options)
    if (failed(next)) failures++
    if (failed(next) || !failed(report)) report = next
  }
  const { suspects, defects, ...told } = report
  for (const text of [...suspects, ...defects].slice(0, SHOWN)) say(text)
  const absent = options.profile === "heavy" ? missing(report, new Set(options.faults)) : []
  if (absent.length > 0) say(`This run proves little: ${absent.join(", ")} never struck. Take more payments.`)
  if (options.replay > 1) say(`${failures} of ${options.replay} runs failed`)
  if (failures > 0) {
    say(`Again: ${commandOf(options)} --replay 5`)
    if (options.minimise) {
      const least = await minimise(options, async (one) => failed(await runOnce({ ...options, ...one })), say)
      say(`Least: ${commandOf({ ...options, ...least })} --replay 5`)
    } else say("Smaller: add --minimise")
  }
  if (!options.json) {
    process.stdout.write(`${options.payments} payments, ${told.charged} charged, ${told.kills} kills, `)
    process.stdout.write(failures + absent.length > 0 ? "NOT RIGHT\n" : "each charged once or known not charged\n")
  }
  const { payments, charged, doubleCharged, lost, unresolved, kills, faults, seconds } = told
  process.stdout.write(
    `${JSON.stringify({ payments, charged, doubleCharged, lost, unresolved, kills, faults, seconds })}\n`
  )
  return failures + absent.length > 0 ? STATUS.failed : STATUS.held
}

try {
  process.exitCode = await main()
} catch (error) {
  const usage = error instanceof UsageError
  say(usage ? `${error.message}\n\n${USAGE}` : error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = usage ? STATUS.usage : STATUS.failed
}
