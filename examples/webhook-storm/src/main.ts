/**
 * `pnpm storm [--events N] [--seed S] [--kill-every N] [--json]`: the sandbox delivers N webhooks, a fifth of them twice
 * and a fifth out of order, to a shop that is killed every 500. Exit status 0 only if each webhook took effect exactly
 * once and every object ended in its true state. The last line is JSON; `--json` prints nothing else.
 */
import { parseArgs } from "node:util"
import { type Progress, storm } from "./storm.ts"

const USAGE = "Usage: pnpm storm [--events N] [--seed S] [--kill-every N] [--json]\n"

const whole = (text: string, least: number): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least) throw new Error(`expected a whole number from ${least} on, not ${text}`)
  return value
}

const readOptions = (args: ReadonlyArray<string>) => {
  const { values } = parseArgs({
    args: args.filter((one, i) => !(one === "--" && i === 0)),
    options: {
      events: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
      "kill-every": { type: "string", default: "500" },
      json: { type: "boolean", default: false }
    }
  })
  return {
    events: whole(values.events, 1),
    seed: whole(values.seed, 0),
    killEvery: whole(values["kill-every"], 1),
    json: values.json
  }
}

const show = (events: number) => {
  const number = (value: number): string => value.toLocaleString("en-US")
  return ({ caused, applied, kills }: Progress): void => {
    const line = `${number(caused)} of ${number(events)} caused, ${number(applied)} applied, ${kills} kills`
    process.stdout.write(process.stdout.isTTY ? `\r\x1b[2K${line}` : `${line}\n`)
  }
}

const main = async (): Promise<void> => {
  const { json, ...options } = readOptions(process.argv.slice(2))
  const report = await storm({ ...options, ...(json ? {} : { onProgress: show(options.events) }) })
  const right = report.lost === 0 && report.doubled === 0 && report.wrongState === 0 && report.events === options.events
  if (!json) {
    if (process.stdout.isTTY) process.stdout.write("\n")
    const { repeated, overtaken, delayed, kills, seconds } = report
    process.stdout.write(`${repeated} deliveries twice, ${overtaken} overtaken, ${delayed} by their retry, `)
    process.stdout.write(
      `${kills} kills in ${seconds} s: ${right ? "each event once, each state true" : "NOT RIGHT"}\n`
    )
  }
  process.stdout.write(`${JSON.stringify(report)}\n`)
  process.exitCode = right ? 0 : 1
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  process.exitCode = 2
}
