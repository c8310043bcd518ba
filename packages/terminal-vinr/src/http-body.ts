/** The body of an HTTP answer, with a limit. */
import type { IncomingMessage } from "node:http"

/** Reads the whole body; `fail` when it breaks off or is longer than `maxBytes`, which also closes its connection. */
export const readBody = (
  response: IncomingMessage,
  maxBytes: number,
  fail: (code: string | undefined, detail: string) => void,
  done: (text: string) => void
): void => {
  const chunks: Array<Buffer> = []
  let bytes = 0
  response.on("data", (chunk: Buffer) => {
    bytes += chunk.length
    chunks.push(chunk)
    if (bytes <= maxBytes) return
    fail(undefined, `the answer is longer than ${maxBytes} bytes`)
    response.destroy()
  })
  response.once("error", ({ code }: NodeJS.ErrnoException) => fail(code, "the answer broke off"))
  response.once("end", () => {
    if (response.complete) done(Buffer.concat(chunks).toString())
  })
}
