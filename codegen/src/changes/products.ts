/** Two versions of a product → what its users meet. */

import { isObject, type Json, type JsonObject } from "../load.ts"
import { type EventModel, modelNames, type OperationModel, type ParameterModel, type ProductModel } from "../model.ts"
import { optionHeaders, optionName, parametersIn, pathParameters } from "../names.ts"
import { argumentsOf, paginated } from "../print-client.ts"
import { codesOf } from "../print-operations.ts"
import { type Finding, Findings, type Rule } from "./rules.ts"
import { SchemaComparison, schemaOr } from "./schemas.ts"
import { same } from "./shape.ts"

/** What changed from `base` to `next`; a product that is on one side only was added or removed. */
export const compareProducts = (
  base: ProductModel | undefined,
  next: ProductModel | undefined
): ReadonlyArray<Finding> => {
  const findings = new Findings()
  if (base === undefined || next === undefined) {
    if (next !== undefined) findings.add("product-added", next.name, "is new")
    if (base !== undefined) findings.add("product-removed", base.name, "is gone")
    return findings.list()
  }
  if (base.shape !== next.shape) findings.add("error-shape", next.name, `answers refusals in the shape ${next.shape}`)
  if (base.origin !== next.origin) findings.add("origin", next.name, `is called at ${next.origin}`)
  const schemas = new SchemaComparison(base.bundle.schemas, next.bundle.schemas, findings)
  both(base.operations, next.operations, (one) => one.id, {
    gone: (id) => findings.add("operation-removed", id, "is gone"),
    come: (id) => findings.add("operation-added", id, "is new"),
    pair: (id, before, after) => new OperationComparison(id, before, after, findings, schemas).run()
  })
  both(base.events, next.events, (one) => one.name, {
    gone: (name) => findings.add("event-removed", name, "is gone"),
    come: (name) => findings.add("event-added", name, "is a new event"),
    pair: (name, before, after) => compareEvents(name, before, after, findings, schemas)
  })
  both(modelNames(base), modelNames(next), (name) => name, {
    gone: (name) => findings.add("type-removed", name, "is no longer an exported type"),
    come: (name) => findings.add("type-added", name, "is a new exported type"),
    pair: () => {}
  })
  if (findings.list().length === 0 && toldOf(base) !== toldOf(next))
    findings.add("documentation", next.name, "is described differently")
  return findings.list()
}

// All that reaches a package: examples of requests and answers and the sandbox's scenarios do not.
const ELSEWHERE = new Set(["examples", "x-pay-scenarios", "info"])
const toldOf = (model: ProductModel): string =>
  JSON.stringify(model, (key, value: unknown) => (ELSEWHERE.has(key) ? undefined : value))

interface Sides<T> {
  readonly gone: (name: string) => void
  readonly come: (name: string) => void
  readonly pair: (name: string, before: T, after: T) => void
}

const both = <T>(base: ReadonlyArray<T>, next: ReadonlyArray<T>, nameOf: (one: T) => string, sides: Sides<T>): void => {
  const before = new Map(base.map((one) => [nameOf(one), one]))
  const after = new Map(next.map((one) => [nameOf(one), one]))
  for (const [name, one] of before) {
    const twin = after.get(name)
    if (twin === undefined) sides.gone(name)
    else sides.pair(name, one, twin)
  }
  for (const name of after.keys()) if (!before.has(name)) sides.come(name)
}

class OperationComparison {
  readonly #id: string
  readonly #base: OperationModel
  readonly #next: OperationModel
  readonly #findings: Findings
  readonly #schemas: SchemaComparison

  constructor(id: string, base: OperationModel, next: OperationModel, findings: Findings, schemas: SchemaComparison) {
    this.#id = id
    this.#base = base
    this.#next = next
    this.#findings = findings
    this.#schemas = schemas
  }

  run(): void {
    const base = this.#base
    const next = this.#next
    // `client.raw` is typed by path, and a lost answer is looked up there.
    if (base.route !== next.route || base.method !== next.method)
      this.#add("route", `is ${next.method.toUpperCase()} ${next.route}`)
    if (!base.deprecated && next.deprecated) this.#add("operation-deprecated", "is deprecated")
    this.#arguments()
    this.#parameters("query", parametersIn(base, "query"), parametersIn(next, "query"))
    this.#parameters("option", optionHeaders(base), optionHeaders(next))
    this.#pathValues()
    this.#body()
    this.#results()
    this.#errors()
    this.#facts()
  }

  #add(rule: Rule, told: string): void {
    this.#findings.add(rule, this.#id, told)
  }

  // Arguments are positional: one that comes before another moves it.
  #arguments(): void {
    const place = (operation: OperationModel): ReadonlyArray<string> => {
      const path = pathParameters(operation).length
      return argumentsOf(operation).map((name, i) => (i < path ? `path ${i}` : name))
    }
    const after = place(this.#next)
    const moved = place(this.#base).filter((name, i) => after.includes(name) && after[i] !== name)
    if (moved.length > 0 || pathParameters(this.#base).length !== pathParameters(this.#next).length)
      this.#add("arguments-moved", `takes (${argumentsOf(this.#next).join(", ")})`)
  }

  #parameters(
    kind: "query" | "option",
    base: ReadonlyArray<ParameterModel>,
    next: ReadonlyArray<ParameterModel>
  ): void {
    const nameOf = (one: ParameterModel): string => (kind === "option" ? optionName(one.name) : one.name)
    const required = new Map(next.map((one) => [nameOf(one), one.required]))
    both(base, next, nameOf, {
      gone: (name) => this.#add("parameter-removed", `no longer takes the ${kind} ${name}`),
      come: (name) =>
        required.get(name)
          ? this.#add("parameter-added-required", `must be given the ${kind} ${name}`)
          : this.#add("parameter-added", `takes the ${kind} ${name}`),
      pair: (name, before, after) => {
        if (!before.required && after.required)
          this.#add("parameter-added-required", `must be given the ${kind} ${name}`)
        if (before.required && !after.required) this.#add("parameter-added", `may leave out the ${kind} ${name}`)
        this.#schemas.compare("sent", before.schema, after.schema, `${this.#id} ${name}`)
      }
    })
  }

  #pathValues(): void {
    const schemaOf = (operation: OperationModel, name: string | undefined): JsonObject | undefined =>
      parametersIn(operation, "path").find((one) => one.name === name)?.schema
    const names = pathParameters(this.#next)
    for (const [i, name] of pathParameters(this.#base).entries()) {
      const before = schemaOf(this.#base, name)
      const after = schemaOf(this.#next, names[i])
      if (before && after) this.#schemas.compare("sent", before, after, `${this.#id} ${names[i] ?? name}`)
    }
  }

  #body(): void {
    const base = this.#base.body
    const next = this.#next.body
    if (base === undefined || next === undefined) {
      if (base !== undefined) this.#add("body-removed", "no longer takes a body")
      else if (next?.required) this.#add("body-added-required", "needs a body")
      else if (next !== undefined) this.#add("body-added", "takes a body")
      return
    }
    if (!base.required && next.required) this.#add("body-added-required", "needs its body now")
    if (base.required && !next.required) this.#add("body-added", "may leave out its body")
    if (base.type !== next.type) this.#add("documentation", `is sent as ${next.type}`)
    this.#schemas.compare("sent", base.schema, next.schema, `${this.#id} body`)
  }

  #results(): void {
    const base = [...this.#base.success]
    const next = [...this.#next.success]
    const pairs: Array<readonly [(typeof base)[number], (typeof base)[number]]> = []
    for (const match of [(a: { status: string }, b: { status: string }) => a.status === b.status, () => true]) {
      for (const one of [...base]) {
        const twin = next.find((other) => match(one, other))
        if (twin === undefined) continue
        pairs.push([one, twin])
        base.splice(base.indexOf(one), 1)
        next.splice(next.indexOf(twin), 1)
      }
    }
    for (const [before, after] of pairs) {
      if (before.status !== after.status) this.#add("documentation", `succeeds with ${after.status}`)
      if (before.schema && after.schema)
        this.#schemas.compare("received", before.schema, after.schema, `${this.#id} result`)
      else if (after.schema) this.#add("received-field-added", "answers with a value now")
      else if (before.schema) this.#add("result-added", "answers with no value")
    }
    for (const { status } of next) this.#add("result-added", `has another result, with ${status}`)
    for (const { status } of base) this.#add("result-removed", `no longer has the result of ${status}`)
  }

  #errors(): void {
    const adviceOf = (operation: OperationModel): ReadonlyMap<string, string> =>
      new Map(
        operation.errors.flatMap(({ codes }) => codes.map(({ code, retry, outcome }) => [code, `${retry}, ${outcome}`]))
      )
    const before = adviceOf(this.#base)
    const after = adviceOf(this.#next)
    both(codesOf(this.#base), codesOf(this.#next), (code) => code, {
      gone: (code) => this.#add("error-removed", `no longer names the error ${code}`),
      come: (code) => this.#add("error-added", `may be refused with ${code}`),
      pair: (code) => {
        if (before.get(code) !== after.get(code))
          this.#add("error-advice", `takes ${code} as: retry ${after.get(code)?.replace(", ", ", outcome ")}`)
      }
    })
  }

  #facts(): void {
    const base = this.#base.facts
    const next = this.#next.facts
    const keyed = isObject(base.idempotency)
    if (keyed !== isObject(next.idempotency))
      this.#add(
        keyed ? "option-removed" : "option-added",
        keyed ? "no longer takes an idempotency key" : "takes an idempotency key"
      )
    else if (!same(base.idempotency, next.idempotency))
      this.#add("retry-safety", "handles its idempotency key differently")
    if (base.retry !== next.retry) this.#add("retry-safety", `is repeated as ${String(next.retry)}`)
    if (!same(base["natural-key"], next["natural-key"])) this.#add("retry-safety", "has other natural keys")
    if (!same(base.lookup, next.lookup)) this.#add("lookup", "finds a lost outcome in another way")
    if (!same(base.version, next.version)) this.#add("sent-version", `sends the version ${versionOf(next.version)}`)
    if (next.auth === "snap" && base.auth !== "snap") this.#add("signing-added", "must be signed")
    if (paginated(this.#base) !== paginated(this.#next))
      this.#add(
        paginated(this.#next) ? "pages-added" : "pages-removed",
        `${paginated(this.#next) ? "has" : "no longer has"} ${this.#id}All`
      )
    else if (!same(base["rate-limit"], next["rate-limit"])) this.#add("documentation", "has another rate limit")
  }
}

const versionOf = (fact: Json | undefined): string => (isObject(fact) ? String(fact.default) : "of the account")

const compareEvents = (
  name: string,
  base: EventModel,
  next: EventModel,
  findings: Findings,
  schemas: SchemaComparison
): void => {
  if (base.facts.verify !== next.facts.verify)
    findings.add("event-proof", name, `is proved by ${String(next.facts.verify ?? "callback-token")}`)
  for (const fact of ["event", "identity", "order", "refetch", "target"])
    if (!same(base.facts[fact], next.facts[fact])) findings.add("event-facts", name, `has another ${fact}`)
  if (base.facts["told-by"] !== next.facts["told-by"])
    findings.add(
      "event-told-by",
      name,
      next.facts["told-by"] === undefined ? "is among `events` again" : `is left to ${String(next.facts["told-by"])}`
    )
  schemas.compare("received", schemaOr(base.schema), schemaOr(next.schema), `${name} payload`)
}
