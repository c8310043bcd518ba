/** What the page says: a line that comes and goes, and is read out. */
import { signal } from "@preact/signals"

interface Notice {
  readonly text: string
  readonly bad: boolean
}

const notice = signal<Notice | undefined>(undefined)
let timer: ReturnType<typeof setTimeout> | undefined

const show = (text: string, bad: boolean): void => {
  clearTimeout(timer)
  notice.value = { text, bad }
  timer = setTimeout(
    () => {
      notice.value = undefined
    },
    bad ? 8_000 : 3_000
  )
}

export const say = (text: string): void => show(text, false)

/** Runs work for a button; what it throws is shown. */
export const attempt = async <A,>(work: () => Promise<A>): Promise<A | undefined> => {
  try {
    return await work()
  } catch (error) {
    show(error instanceof Error ? error.message : String(error), true)
    return undefined
  }
}

export const Notices = () => (
  <div class="notices" role="status" aria-live="polite">
    {notice.value && <p class={notice.value.bad ? "notice bad" : "notice"}>{notice.value.text}</p>}
  </div>
)
