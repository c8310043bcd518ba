/** `pnpm soak --minutes N [--rate N] [--json]`: exit status 1 where something grows beyond its bound. */
import { parseArgs } from "node:util"
import { soak } from "./run.ts"

const { values } = parseArgs({
  args: process.argv.slice(2).filter((one, index) => !(one === "--" && index === 0)),
  options: {
    minutes: { type: "string", default: "10" },
    rate: { type: "string", default: "20" },
    json: { type: "boolean", default: false }
  }
})
const [minutes, rate] = [Number(values.minutes), Number(values.rate)]
if (!(minutes > 0 && rate > 0)) {
  console.error("Usage: pnpm soak --minutes N [--rate N] [--json]")
  process.exit(2)
}
const report = await soak({
  minutes,
  rate,
  ...(values.json ? {} : { progress: (text: string) => console.error(text) })
})
if (!values.json) console.table(report.measures)
console.log(JSON.stringify(report))
process.exit(Object.values(report.measures).every(({ holds }) => holds) ? 0 : 1)
