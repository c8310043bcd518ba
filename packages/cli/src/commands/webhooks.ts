/**
 * `pay listen` receives webhooks and shows or forwards them; `pay trigger EVENT` sends one.
 *
 * @module
 */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { products } from "@pay/sandbox/products"
import { createWebhookVerifier } from "@pay/webhooks"
import { signTestWebhook } from "@pay/webhooks/testing"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { CliFailure, EXIT, failureOf } from "../exit.ts"
import { applyField } from "../fields.ts"
import { paint, print, printJson, table } from "../output.ts"

const tokenOf = (env: Readonly<Record<string, string | undefined>>): string => {
  const token = env.PAY_CALLBACK_TOKEN
  if (token === undefined || token === "")
    throw new CliFailure(EXIT.usage, "set PAY_CALLBACK_TOKEN to the callback token of your webhook settings")
  return token
}

const json = Flag.Boolean("json").pipe(Flag.withDescription("one JSON object a line"), Flag.withDefault(false))

const readAll = async (request: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Array<Uint8Array> = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export const listen = Command.make(
  "listen",
  {
    port: Flag.Int("port").pipe(Flag.withDescription("port on 127.0.0.1; 0 picks a free one"), Flag.withDefault(0)),
    forward: Flag.String("forward").pipe(
      Flag.withDescription("also send each verified delivery, byte for byte, to this URL"),
      Flag.optional
    ),
    count: Flag.Int("count").pipe(Flag.withDescription("end after so many verified deliveries"), Flag.optional),
    json
  },
  (given) =>
    Effect.tryPromise({
      try: async (signal) => {
        const verifier = createWebhookVerifier({
          tokens: [tokenOf(process.env)],
          events: products.flatMap((product) => product.events),
          snap: "callback-token"
        })
        const limit = Option.getOrUndefined(given.count)
        const target = Option.getOrUndefined(given.forward)
        let seen = 0
        let end: () => void = () => {}
        const ended = new Promise<void>((resolve) => {
          end = resolve
        })
        const server = createServer((request, response) => {
          const work = async (): Promise<void> => {
            const body = await readAll(request)
            const verdict = await verifier.verify({
              method: request.method ?? "",
              path: request.url ?? "/",
              headers: request.headers,
              body
            })
            if (!verdict.ok) {
              if (given.json) printJson({ rejected: verdict.reason })
              else print(paint("red", `rejected  ${verdict.reason}`))
              response.writeHead(verdict.status).end()
              return
            }
            const forwarded = target === undefined ? undefined : await forward(target, request.headers, body)
            response.writeHead(forwarded ?? 200).end()
            const { event } = verdict
            if (given.json)
              printJson({
                event: event.name,
                id: event.delivery.id ?? null,
                payload: event.payload,
                ...(forwarded === undefined ? {} : { forwarded })
              })
            else
              print(
                `${paint("green", event.name.padEnd(40))} ${event.delivery.id ?? "–"}${forwarded === undefined ? "" : `  → ${forwarded}`}`
              )
            seen++
            if (limit !== undefined && seen >= limit) end()
          }
          work().catch(() => response.destroy())
        })
        signal.addEventListener("abort", end)
        await new Promise<void>((resolve, reject) =>
          server.once("error", reject).listen(given.port, "127.0.0.1", resolve)
        )
        const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
        if (given.json) printJson({ ready: true, url })
        else
          print(`Listening on ${paint("bold", url)}. Set it as the webhook URL, or: pay sandbox --webhook-url ${url}`)
        await ended
        server.closeAllConnections()
        server.close()
      },
      catch: failureOf
    })
).pipe(
  Command.withDescription("Receive webhooks on this machine, verify them by PAY_CALLBACK_TOKEN, print or forward them")
)

const HOP = new Set(["host", "connection", "content-length", "transfer-encoding"])

const forward = async (url: string, headers: NodeJS.Dict<string | Array<string>>, body: Buffer): Promise<number> => {
  const passed = Object.entries(headers).flatMap(
    ([name, value]): Array<[string, string]> => (value === undefined || HOP.has(name) ? [] : [[name, String(value)]])
  )
  try {
    return (await fetch(url, { method: "POST", headers: passed, body: new Uint8Array(body), redirect: "manual" }))
      .status
  } catch {
    // Not taken: the sender must try again.
    return 502
  }
}

export const trigger = Command.make(
  "trigger",
  {
    event: Argument.String("event").pipe(
      Argument.withDescription("its name, e.g. ewallet.capture; `list` shows them all")
    ),
    url: Flag.String("url").pipe(Flag.withDescription("the endpoint that receives it"), Flag.optional),
    field: Flag.KeyValuePair("field").pipe(
      Flag.withDescription("a change to the documented payload, e.g. data.status=FAILED"),
      Flag.withDefault({})
    ),
    json
  },
  (given) =>
    Effect.tryPromise({
      try: async () => {
        const all = products.flatMap((product) =>
          product.events.map((event) => ({ event, examples: product.examples }))
        )
        if (given.event === "list") {
          const rows = all.map(({ event: { name, product, target = "" } }) => ({ event: name, product, target }))
          if (given.json) for (const row of rows) printJson(row)
          else print(table(rows))
          return
        }
        const found = all.find(({ event }) => event.name === given.event || event.id === given.event)
        if (!found)
          throw new CliFailure(EXIT.usage, `there is no event ${given.event}; \`pay trigger list\` shows them all`)
        const url = Option.getOrUndefined(given.url)
        if (url === undefined)
          throw new CliFailure(EXIT.usage, "--url is required: the endpoint that receives the event")
        const { event, examples } = found
        const payload = structuredClone(examples[event.name]) as Record<string, unknown> | undefined
        if (payload !== undefined)
          for (const [path, text] of Object.entries(given.field)) applyField(payload, path, text, event.schema)
        const delivery = await signTestWebhook(event, {
          token: tokenOf(process.env),
          url,
          ...(payload === undefined ? {} : { payload })
        })
        const answer = await fetch(delivery.request(), { redirect: "manual" })
        const ok = answer.status >= 200 && answer.status < 300
        if (given.json) printJson({ event: event.name, status: answer.status })
        else
          print(`${event.name} → ${ok ? paint("green", String(answer.status)) : paint("red", String(answer.status))}`)
        if (!ok) throw new CliFailure(EXIT.refused, `the endpoint answered ${answer.status}`)
      },
      catch: (error) =>
        error instanceof TypeError
          ? new CliFailure(EXIT.unreachable, "the endpoint cannot be reached")
          : failureOf(error)
    })
).pipe(Command.withDescription("Send a valid delivery of any event to an endpoint"))
