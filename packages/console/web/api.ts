/** Talks to the control plane of the sandbox that served this page, with the cookie that came with it. */

const HEADERS = { "x-sandbox-console": "1", "content-type": "application/json" }
const ROOT = "/_sandbox"

export class Refused extends Error {
  override readonly name = "Refused"
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** One call; rejects with {@link Refused} and the sandbox's own words. */
export const api = async <A>(method: string, path: string, body?: unknown): Promise<A> => {
  const answer = await fetch(ROOT + path, {
    method,
    headers: HEADERS,
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const value = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Refused(answer.status, value.message ?? `The sandbox answered ${answer.status}.`)
  return value as A
}

export interface ApiAnswer {
  /** Null where the connection was cut. */
  readonly status: number | null
  readonly request_id: string | null
  readonly body: string
}

/** A real request to the API; the sandbox adds the key. */
export const callApi = (
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {}
): Promise<ApiAnswer> => api("POST", "/call", { method, path, headers, ...(body === undefined ? {} : { body }) })

export interface Told {
  readonly type: string
  readonly data: unknown
}

/** Server-sent events in a piece of text; gives back what is still incomplete. */
export const readFrames = (text: string, told: (frames: ReadonlyArray<Told>) => void): string => {
  const parts = text.split("\n\n")
  const rest = parts.pop() ?? ""
  const frames = parts.flatMap((part): ReadonlyArray<Told> => {
    const [, type, data] = /^event: (.*)\ndata: (.*)$/.exec(part) ?? []
    return type === undefined || data === undefined ? [] : [{ type, data: JSON.parse(data) }]
  })
  if (frames.length > 0) told(frames)
  return rest
}

const listen = async (told: (frames: ReadonlyArray<Told>) => void): Promise<void> => {
  // EventSource cannot send the header that keeps other sites out; a streamed fetch can.
  const answer = await fetch(`${ROOT}/events`, { headers: HEADERS })
  if (!answer.ok || !answer.body) throw new Refused(answer.status, "The sandbox takes this page no more.")
  let rest = ""
  for await (const text of answer.body.pipeThrough(new TextDecoderStream())) rest = readFrames(rest + text, told)
}

const PAUSE_MS = 1_500

/** Follows the sandbox for ever; `lost` is told of each interruption, with whether coming back can help. */
export const follow = async (
  told: (frames: ReadonlyArray<Told>) => void,
  lost: (mayComeBack: boolean) => void
): Promise<void> => {
  for (;;) {
    try {
      await listen(told)
      lost(true)
    } catch (error) {
      const mayComeBack = !(error instanceof Refused)
      lost(mayComeBack)
      if (!mayComeBack) return
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
