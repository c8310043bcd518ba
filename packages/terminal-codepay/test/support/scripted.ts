import type { AddressInfo } from "node:net"
import { Effect, type Scope } from "effect"
import { type WebSocket, WebSocketServer } from "ws"

/** One frame, of either side. */
export interface Frame {
  readonly topic?: string | undefined
  readonly request_id?: string | undefined
  readonly biz_data?: unknown
  readonly [field: string]: unknown
}

export interface Asked extends Frame {
  readonly topic: string
  readonly request_id: string
  readonly biz_data: Readonly<Record<string, string>>
}

export interface Scripted {
  readonly port: number
  readonly heard: ReadonlyArray<Asked>
  /** Sends a frame to every till that is connected. */
  readonly tell: (frame: Frame) => void
}

/** A terminal that answers each frame with whatever `script` returns: one frame, several, or none. */
export const scripted = (
  script: (asked: Asked) => Frame | ReadonlyArray<Frame> | undefined
): Effect.Effect<Scripted, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.callback<{ readonly server: WebSocketServer; readonly heard: Array<Asked> }>((resume) => {
        const heard: Array<Asked> = []
        const server: WebSocketServer = new WebSocketServer({ port: 0, host: "127.0.0.1" }, () =>
          resume(Effect.succeed({ server, heard }))
        )
        server.on("connection", (socket: WebSocket) =>
          socket.on("message", (data) => {
            const asked = JSON.parse(String(data)) as Asked
            heard.push(asked)
            for (const frame of [script(asked) ?? []].flat()) socket.send(JSON.stringify(frame))
          })
        )
      }),
      ({ server }) =>
        Effect.sync(() => {
          for (const socket of server.clients) socket.terminate()
          server.close()
        })
    ),
    ({ server, heard }) => ({
      port: (server.address() as AddressInfo).port,
      heard,
      tell: (frame) => {
        for (const socket of server.clients) socket.send(JSON.stringify(frame))
      }
    })
  )

/** The answer that approves what was asked, with other facts where the test wants them. */
export const approval = (asked: Asked, data: Readonly<Record<string, unknown>> = {}, code = "0"): Frame => ({
  topic: asked.topic,
  request_id: asked.request_id,
  response_code: code,
  biz_data: {
    merchant_order_no: asked.biz_data.merchant_order_no,
    trans_type: asked.biz_data.trans_type ?? "1",
    trans_status: "2",
    order_amount: "10.50",
    price_currency: "USD",
    ...data
  }
})

/** An answer with a code, words and no data. */
export const words = (asked: Asked, code: string, message: string): Frame => ({
  topic: asked.topic,
  request_id: asked.request_id,
  response_code: code,
  response_msg: message,
  biz_data: ""
})
