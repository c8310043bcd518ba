/** The parts of a package's README that the spec tells; they stand between markers such as `<!-- methods -->`. */
import { isObject, type Json } from "./load.ts"
import { table } from "./markdown.ts"
import type { OperationModel, ProductModel } from "./model.ts"
import { camel, optionHeaders, optionName } from "./names.ts"
import { method, paginated } from "./print-client.ts"
import { elsewhere } from "./print-webhooks.ts"

const REPEATED: Readonly<Record<string, string>> = {
  read: "repeated",
  idempotent: "repeated",
  keyed: "repeated with its key",
  "natural-key": "repeated; a second one is refused"
}

const afterLoss = (operation: OperationModel): string => {
  const repeated = REPEATED[String(operation.facts.retry)]
  if (repeated !== undefined) return repeated
  const { lookup } = operation.facts
  if (!isObject(lookup) || lookup.none !== undefined) return "unknown: nothing tells"
  if (lookup.webhook !== undefined) return `unknown: the event \`${String(lookup.webhook)}\` tells`
  const where = lookup.product === undefined ? "" : ` of @pay/${String(lookup.product)}`
  return `unknown: \`${String(lookup.operation)}\`${where} tells`
}

const signature = (operation: OperationModel, suffix = ""): string => {
  const names = method(operation).params.map((param) => param.slice(0, param.indexOf(":")))
  return `\`${operation.id}${suffix}(${names.join(", ")})\``
}

const methods = (model: ProductModel): string =>
  table(
    ["Method", "", "When the answer is lost"],
    model.operations.flatMap((operation) => [
      [signature(operation), operation.summary, afterLoss(operation)],
      ...(paginated(operation)
        ? [[signature(operation, "All"), "The same, item by item over all pages.", "repeated"]]
        : [])
    ])
  )

const webhooks = (model: ProductModel): string =>
  table(
    ["Event", "Export of `./webhooks`", ""],
    model.events.map((event) => {
      const other = elsewhere(event)
      const told = other === undefined ? event.summary : `${event.summary} Not among \`events\`: ${other}`
      return [`\`${event.name}\``, `\`${camel(event.name)}\``, told]
    })
  )

const scenarios = (model: ProductModel): string => {
  const told: Json | undefined = model.bundle.doc["x-pay-scenarios"]
  const rows = (Array.isArray(told) ? told : []).filter(isObject)
  return table(
    ["Method", "When", "Then"],
    rows.map((one) => [
      one.operation === undefined ? "" : `\`${String(one.operation)}\``,
      String(one.when),
      String(one.then)
    ])
  )
}

const options = (model: ProductModel): string => {
  const own = new Map<string, string>()
  for (const operation of model.operations)
    for (const header of optionHeaders(operation)) own.set(optionName(header.name), header.description)
  const keyed = model.operations.some((operation) => isObject(operation.facts.idempotency))
  const versioned = model.operations.some((operation) => isObject(operation.facts.version))
  return table(
    ["Option", ""],
    [
      ...[...own].map(([name, told]) => [`\`${name}\``, told]),
      ...(own.has("forUserId") ? [["`client.forUser(id)`", "The same client with `forUserId` on every call."]] : []),
      ...(keyed ? [["`idempotencyKey`", KEYED]] : []),
      ...(versioned
        ? [["`apiVersion`", "API version of this call; default: the one this package was written for."]]
        : []),
      ["`timeoutMs`, `deadlineMs`", "Limits of one attempt and of the whole call, ms; default 30 000 and 80 000."],
      ["`retries`", "Repetitions after the first attempt, where they are safe; default 2, 0 means none."],
      ["`signal`", "Aborts the call. A write that had left is an `IndeterminateError`."]
    ]
  )
}
const KEYED =
  "Where the operation takes one. Default: a fresh UUID, the same on every attempt; give your own to repeat a call after a crash."

const errors = (): string =>
  table(
    ["`_tag`", "What happened", "What to do"],
    [
      [
        "`ApiError`",
        "Refused with a documented `code`; each method's doc comment lists its codes, and a `switch` over them is checked for completeness. Nothing happened.",
        "Read `retry`: `later`, `after-change`, `lookup`, `never`."
      ],
      ["`InvalidRequestError`", "The request breaks a rule; nothing was sent.", "Mend the fields that `issues` names."],
      ["`NotSentError`", "The request never left this machine.", "Call again."],
      ["`UnavailableError`", "A read got no usable answer.", "Read again."],
      [
        "`IndeterminateError`",
        "A write may or may not have happened.",
        "Look it up: `resolve()`, or the event that `resolution` names. Never repeat the payment on this."
      ],
      [
        "`UnexpectedApiError`",
        "Refused with a code that is not documented.",
        "A refusal; `status`, `code` and `body` tell."
      ]
    ]
  )

const PARTS = { methods, options, errors, webhooks, scenarios } as const

/** The README with its marked parts written anew. Throws where a marker is not closed. */
export const fillReadme = (text: string, model: ProductModel): string =>
  Object.entries(PARTS).reduce((filled, [name, part]) => {
    const open = `<!-- ${name} -->`
    const close = `<!-- /${name} -->`
    const start = filled.indexOf(open)
    if (start < 0) return filled
    const end = filled.indexOf(close, start)
    if (end < 0) throw new Error(`packages/${model.name}/README.md: ${open} is not closed by ${close}`)
    return `${filled.slice(0, start + open.length)}\n${part(model)}\n${filled.slice(end)}`
  }, text)
