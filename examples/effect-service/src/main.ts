/** A payment service on Effect: `POST /charges`, `GET /charges/:id`, `POST /webhooks`. Every refusal is in the types. */
import { createServer } from "node:http"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Ewallets } from "@pay/ewallets/effect"
import { events } from "@pay/ewallets/webhooks"
import { openDatabase, sqliteInboxOn } from "@pay/store-sqlite/inbox"
import { make } from "@pay/webhooks/effect"
import { Config, Console, Effect, Layer, Option, Redacted, Schema } from "effect"
import { HttpRouter, HttpServer, HttpServerRequest, HttpServerResponse } from "effect/http"

const Order = Schema.Struct({
  reference: Schema.String,
  // Rupiah have no decimals in this shop; a fraction is refused here.
  amount: Schema.Int
})

const answer = (status: number, body: object) => HttpServerResponse.jsonUnsafe(body, { status })

const createCharge = HttpRouter.add(
  "POST",
  "/charges",
  Effect.gen(function* () {
    const { reference, amount } = yield* HttpServerRequest.schemaBodyJson(Order)
    const ewallets = yield* Ewallets
    const charge = yield* ewallets.createCharge({
      reference_id: reference,
      currency: "IDR",
      amount,
      checkout_method: "ONE_TIME_PAYMENT",
      channel_code: "ID_SHOPEEPAY",
      channel_properties: { success_redirect_url: "https://shop.example/thanks" }
    })
    return answer(201, { id: charge.id, status: charge.status, actions: charge.actions })
  }).pipe(
    // Leave one out, and the route does not compile as an answer that cannot fail.
    Effect.catchTags({
      SchemaError: (error) => Effect.succeed(answer(400, { error: "bad request", detail: error.message })),
      HttpServerError: () => Effect.succeed(answer(400, { error: "the body is not JSON" })),
      InvalidRequestError: (error) => Effect.succeed(answer(400, { error: "refused", issues: error.issues })),
      ApiError: (error) => Effect.succeed(answer(422, { error: error.code, retry: error.retry })),
      // Perhaps charged: never an error that a caller would repeat.
      IndeterminateError: (error) =>
        Effect.succeed(answer(202, { status: "UNKNOWN", reference: error.resolution?.values })),
      NotSentError: () => Effect.succeed(answer(503, { error: "not charged, try again" })),
      UnavailableError: () => Effect.succeed(answer(503, { error: "not charged, try again" })),
      UnexpectedApiError: () => Effect.succeed(answer(502, { error: "the gateway refused" })),
      IntentError: () => Effect.succeed(answer(409, { error: "another request has this name" }))
    })
  )
)

const webhooks = Layer.unwrap(
  Effect.gen(function* () {
    const token = yield* Config.Redacted("PAY_CALLBACK_TOKEN")
    const database = openDatabase(yield* Config.String("BOOKS").pipe(Config.withDefault("books.db")))
    database.exec("CREATE TABLE IF NOT EXISTS payments (reference TEXT PRIMARY KEY, status TEXT NOT NULL) STRICT")
    const endpoint = yield* make({
      tokens: [Redacted.value(token)],
      events,
      inbox: sqliteInboxOn(database),
      onEvent: (event, { transaction }) =>
        event.name === "ewallet.capture"
          ? transaction((tx) => {
              const { reference_id, status } = event.payload.data
              tx.prepare("INSERT OR REPLACE INTO payments VALUES (?, ?)").run(reference_id, status)
            })
          : Console.warn(`not handled here: ${event.name}`)
    })
    const books = HttpRouter.add("GET", "/payments/:reference", (request) => {
      const reference = decodeURIComponent(request.url.split("/").at(-1) ?? "")
      const row = database.prepare("SELECT status FROM payments WHERE reference = ?").get(reference)
      return Effect.succeed(row === undefined ? answer(404, {}) : answer(200, { status: row.status }))
    })
    return Layer.merge(endpoint.route("/webhooks"), books)
  })
)

const gateway = Layer.unwrap(
  Effect.gen(function* () {
    const apiKey = Redacted.value(yield* Config.Redacted("PAY_API_KEY"))
    const baseUrl = yield* Config.String("PAY_BASE_URL").pipe(Config.option)
    return Ewallets.layer({
      apiKey,
      ...Option.match(baseUrl, { onNone: () => ({}), onSome: (url) => ({ baseUrl: url }) })
    })
  })
)

const server = Layer.unwrap(
  Effect.gen(function* () {
    const port = yield* Config.Int("PORT").pipe(Config.withDefault(3000))
    return NodeHttpServer.layer(createServer, { port, host: "127.0.0.1" })
  })
)

const told = Layer.effectDiscard(HttpServer.addressFormattedWith((address) => Console.log(address)))

HttpRouter.serve(Layer.merge(createCharge, webhooks), { disableLogger: true, disableListenLog: true }).pipe(
  Layer.merge(told),
  Layer.provide(gateway),
  Layer.provide(server),
  Layer.launch,
  NodeRuntime.runMain
)
