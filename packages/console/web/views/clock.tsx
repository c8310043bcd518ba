/** The sandbox's clock: where it stands, and how far it is to be moved. */
import { useSignal } from "@preact/signals"
import { ChevronsRight, Clock, SkipForward } from "lucide-preact"
import { useEffect } from "preact/hooks"
import { api } from "../api.ts"
import { dayOf, spanOf, timeOf } from "../format.ts"
import { linkTo } from "../router.ts"
import { clock } from "../state.ts"
import { attempt, say } from "../ui/notices.tsx"
import { Facts, Time } from "../ui/parts.tsx"

const STEPS = [
  ["1 min", 60_000],
  ["1 h", 3_600_000],
  ["1 day", 86_400_000],
  ["31 days", 31 * 86_400_000]
] as const

const advance = async (ms: number): Promise<void> => {
  const { timers_run } = await api<{ timers_run: number }>("POST", "/clock/advance", { ms })
  say(
    timers_run === 0 ? "Moved on; nothing was due." : `Moved on; ${timers_run} timer${timers_run === 1 ? "" : "s"} ran.`
  )
}

/** The sandbox's time now; a flowing clock is followed without asking. */
const useNow = (): string => {
  const tick = useSignal(0)
  const { now, mode, heardAt } = clock.value
  useEffect(() => {
    if (mode !== "flowing") return
    const timer = setInterval(() => {
      tick.value++
    }, 1_000)
    return () => clearInterval(timer)
  }, [mode])
  if (now === "") return ""
  tick.value
  return mode === "flowing" ? new Date(Date.parse(now) + Date.now() - heardAt).toISOString() : now
}

/** The clock in the header. */
export const Now = () => {
  const now = useNow()
  return now === "" ? null : (
    <a class="now" href={linkTo("clock")} title="The sandbox's own time">
      <Clock size={15} aria-hidden />
      <span class="wide">{dayOf(now)}</span> <time dateTime={now}>{timeOf(now)}</time>
    </a>
  )
}

/** What happens next in the sandbox, and the way there. */
export const NextTimer = () => {
  const now = useNow()
  const { next_timer } = clock.value
  if (next_timer === null || now === "") return null
  const left = Math.max(0, Date.parse(next_timer) - Date.parse(now))
  return (
    <p class="next-timer">
      <span class="soft">Something is due in {spanOf(left)}.</span>
      <button type="button" class="small" onClick={() => void attempt(() => advance(left))}>
        <SkipForward size={14} aria-hidden /> Move the clock there
      </button>
    </p>
  )
}

const MODES = {
  flowing: "It flows with real time, and can be moved ahead.",
  stepped: "It stands still until the next timer is due, so that times can be reproduced.",
  manual: "It stands still until it is moved."
} as const

export const ClockView = () => {
  const now = useNow()
  const { mode, next_timer } = clock.value
  const left = next_timer === null ? 0 : Date.parse(next_timer) - Date.parse(now)
  return (
    <div class="page narrow">
      <div class="pane-head">
        <h1>Clock</h1>
      </div>
      <section class="card clock-card" aria-label="Now">
        <p class="big-time">
          <time dateTime={now}>{now === "" ? "" : timeOf(now)}</time>
        </p>
        <p class="soft">{now === "" ? "" : dayOf(now)}</p>
        <p>{MODES[mode]} Webhooks are sent again, links expire and payments settle when their time comes.</p>
        <div class="actions" role="group" aria-label="Move the clock ahead">
          {STEPS.map(([name, ms]) => (
            <button type="button" key={name} onClick={() => void attempt(() => advance(ms))}>
              <ChevronsRight size={15} aria-hidden /> {name}
            </button>
          ))}
          <button
            type="button"
            class="primary"
            disabled={next_timer === null}
            onClick={() => void attempt(() => advance(Math.max(0, left)))}
          >
            <SkipForward size={15} aria-hidden /> To the next timer
          </button>
        </div>
        <Facts
          facts={[
            ["Next timer", next_timer === null ? "none is set" : <Time at={next_timer} />],
            ["in", next_timer === null ? "" : spanOf(Math.max(0, left))]
          ]}
        />
      </section>
    </div>
  )
}
