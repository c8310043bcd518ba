/** Named points of a program, at which a test ends it or stops it until the test has ended something else. */
import { once } from "node:events"

const { AT, DO } = process.env
let done = false

/** At the point named AT: `die` ends this process (SIGKILL), `hold` says so and waits for a line. */
export const reach = async (point: string): Promise<void> => {
  if (point !== AT || done) return
  done = true
  if (DO === "die") {
    process.kill(process.pid, "SIGKILL")
    // The signal is not there yet; nothing more may happen.
    await new Promise(() => {})
  }
  process.stdout.write(`${JSON.stringify({ held: point })}\n`)
  await once(process.stdin, "data")
  process.stdin.unref?.()
}
