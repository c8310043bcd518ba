/** Two versions of a schema → what became wider or narrower, judged by direction: sent or received. */
import { refName } from "../bundle.ts"
import { isObject, type Json, type JsonObject } from "../load.ts"
import { compareCases } from "./cases.ts"
import type { Findings } from "./rules.ts"
import { LOWER_LIMITS, type Schemas, type Shape, same, shapeOf, UPPER_LIMITS } from "./shape.ts"

export type Direction = "sent" | "received"

export class SchemaComparison {
  readonly #base: Schemas
  readonly #next: Schemas
  readonly #findings: Findings
  readonly #seen = new Set<string>()

  constructor(base: Schemas, next: Schemas, findings: Findings) {
    this.#base = base
    this.#next = next
    this.#findings = findings
  }

  compare(direction: Direction, base: JsonObject, next: JsonObject, at: string): void {
    const name = bareRef(base)
    // A schema that many operations share is judged once, under its own name.
    if (name !== undefined && name === bareRef(next)) {
      const key = `${direction} ${name}`
      if (this.#seen.has(key)) return
      this.#seen.add(key)
      this.#shapes(direction, this.#base[name] ?? {}, this.#next[name] ?? {}, name.replace(/Input$/, ""))
      return
    }
    const pair = JSON.stringify([direction, base, next])
    if (this.#seen.has(`${at} ${pair}`)) return
    this.#seen.add(`${at} ${pair}`)
    this.#shapes(direction, base, next, at)
  }

  wider(direction: Direction, at: string, told: string): void {
    this.#findings.add(`${direction}-wider`, at, told)
  }
  narrower(direction: Direction, at: string, told: string): void {
    this.#findings.add(`${direction}-narrower`, at, told)
  }

  #shapes(direction: Direction, baseSchema: JsonObject, nextSchema: JsonObject, at: string): void {
    const base = shapeOf(baseSchema, this.#base)
    const next = shapeOf(nextSchema, this.#next)
    this.#types(direction, base, next, at)
    this.#values(direction, base, next, at)
    this.#properties(direction, base, next, at)
    if (base.items !== undefined && next.items !== undefined) this.compare(direction, base.items, next.items, `${at}[]`)
    if (base.rest !== undefined && next.rest !== undefined) this.compare(direction, base.rest, next.rest, `${at}.*`)
    this.#unions(direction, base, next, at)
    if (base.money !== next.money) this.#money(direction, base.money, next.money, at)
    compareCases(
      this,
      direction,
      {
        base,
        next,
        heardBy: (side, path, value) =>
          this.#hears(side === "base" ? [base, this.#base] : [next, this.#next], path, value)
      },
      at
    )
    if (direction === "received") return
    this.#limits(base, next, at)
    for (const condition of next.conditions)
      if (!base.conditions.includes(condition)) this.narrower("sent", at, "must meet a new condition")
    for (const condition of base.conditions)
      if (!next.conditions.includes(condition)) this.wider("sent", at, "need not meet a former condition")
  }

  #types(direction: Direction, base: Shape, next: Shape, at: string): void {
    const before = base.types
    const after = next.types
    if (before === undefined && after === undefined) return
    const added = after === undefined ? ["any type"] : [...after].filter((type) => !accepts(before, type))
    const removed = before === undefined ? ["other types"] : [...before].filter((type) => !accepts(after, type))
    if (added.length > 0) this.wider(direction, at, `may be ${added.join(" or ")}`)
    if (removed.length > 0) this.narrower(direction, at, `is no longer ${removed.join(" or ")}`)
  }

  #values(direction: Direction, base: Shape, next: Shape, at: string): void {
    const before = base.known?.filter((value) => value !== null)
    const after = next.known?.filter((value) => value !== null)
    if (before === undefined && after === undefined) return
    if (after === undefined) this.wider(direction, at, "is no longer one of a list of values")
    else if (before === undefined) this.narrower(direction, at, "is one of a list of values")
    if (before === undefined || after === undefined) return
    const show = (values: ReadonlyArray<Json>): string => values.map(String).join(", ")
    const added = after.filter((value) => !before.some((other) => same(other, value)))
    const removed = before.filter((value) => !after.some((other) => same(other, value)))
    if (base.open && next.open) {
      const sent = direction === "sent"
      if (added.length > 0)
        this.#findings.add(sent ? "sent-wider" : "received-value-added", at, `knows the value ${show(added)}`)
      if (removed.length > 0)
        this.#findings.add(sent ? "sent-wider" : "received-value-removed", at, `no longer lists ${show(removed)}`)
      return
    }
    if (base.open !== next.open) {
      if (next.open) this.wider(direction, at, "takes values beyond its list")
      else this.narrower(direction, at, "takes only the values of its list")
    }
    if (added.length > 0 && !base.open) this.wider(direction, at, `may be ${show(added)}`)
    if (removed.length > 0 && !next.open) this.narrower(direction, at, `is no longer ${show(removed)}`)
  }

  #properties(direction: Direction, base: Shape, next: Shape, at: string): void {
    const sent = direction === "sent"
    for (const [name, before] of base.properties) {
      const field = `${at}.${name}`
      const after = next.properties.get(name)
      if (after === undefined) {
        if (sent && next.free) this.#findings.add("documentation", field, "is no longer described")
        else if (sent) this.narrower("sent", field, "is no longer accepted")
        else this.#findings.add("received-field-removed", field, "is no longer among the fields")
        continue
      }
      if (base.required.has(name) !== next.required.has(name)) {
        const now = next.required.has(name)
        if (now) this.narrower(direction, field, sent ? "is required now" : "always comes now")
        else this.wider(direction, field, sent ? "is optional now" : "may be absent now")
      }
      this.compare(direction, before, after, field)
    }
    for (const name of next.properties.keys()) {
      if (base.properties.has(name)) continue
      const field = `${at}.${name}`
      if (sent && next.required.has(name)) this.narrower("sent", field, "is a new required field")
      else this.#findings.add(`${direction}-field-added`, field, "is a new field")
    }
    for (const name of next.required)
      if (sent && !base.required.has(name) && !next.properties.has(name))
        this.narrower("sent", `${at}.${name}`, "is required now")
    if (!sent || !base.isObject || !next.isObject || base.free === next.free) return
    if (next.free) this.wider("sent", at, "takes fields of any name")
    else this.narrower("sent", at, "takes only its named fields")
  }

  #unions(direction: Direction, base: Shape, next: Shape, at: string): void {
    for (let i = 0; i < Math.max(base.unions.length, next.unions.length); i++) {
      const before = base.unions[i]
      const after = next.unions[i]
      if (before === undefined) this.narrower(direction, at, "is one of several forms")
      else if (after === undefined) this.wider(direction, at, "is no longer one of several forms")
      else this.#forms(direction, before, after, at)
    }
  }

  #forms(direction: Direction, base: ReadonlyArray<JsonObject>, next: ReadonlyArray<JsonObject>, at: string): void {
    const key = (schema: JsonObject): string => bareRef(schema) ?? JSON.stringify(schema)
    const before = base.filter((one) => !next.some((other) => key(other) === key(one)))
    const after = next.filter((one) => !base.some((other) => key(other) === key(one)))
    for (const one of base) {
      const twin = next.find((other) => key(other) === key(one))
      if (twin !== undefined) this.compare(direction, one, twin, at)
    }
    // Unnamed forms that changed stand for each other in their order.
    const pairs = before.filter((one) => bareRef(one) === undefined)
    const twins = after.filter((one) => bareRef(one) === undefined)
    const paired = Math.min(pairs.length, twins.length)
    for (const [i, one] of pairs.slice(0, paired).entries()) this.compare(direction, one, twins[i] ?? {}, at)
    const gone = [...before.filter((one) => bareRef(one) !== undefined), ...pairs.slice(paired)]
    const come = [...after.filter((one) => bareRef(one) !== undefined), ...twins.slice(paired)]
    for (const one of come) this.wider(direction, at, `has another form, ${bareRef(one) ?? "unnamed"}`)
    for (const one of gone) this.narrower(direction, at, `lost the form ${bareRef(one) ?? "unnamed"}`)
  }

  // A combination that one version cannot even express changes nothing for whoever uses that version.
  #hears([shape, schemas]: readonly [Shape, Schemas], path: string, value: Json): boolean {
    const [head = "", ...rest] = path.split(".")
    const property = shape.properties.get(head)
    if (property === undefined) return shape.free
    const inner = shapeOf(property, schemas)
    if (rest.length > 0) return this.#hears([inner, schemas], rest.join("."), value)
    return inner.known === undefined || inner.open || inner.known.some((known) => same(known, value))
  }

  #money(direction: Direction, base: string | undefined, next: string | undefined, at: string): void {
    if (direction === "received") this.#findings.add("documentation", at, "tells its currency differently")
    else if (base === undefined) this.wider("sent", at, "may be a Money")
    else if (next === "elsewhere") this.wider("sent", at, "may be in any currency")
    else if (next === undefined) this.narrower("sent", at, "is no longer an amount")
    else this.narrower("sent", at, `has its currency in ${next}`)
  }

  #limits(base: Shape, next: Shape, at: string): void {
    for (const name of new Set([...base.limits.keys(), ...next.limits.keys()])) {
      const before = base.limits.get(name)
      const after = next.limits.get(name)
      if (same(before, after)) continue
      const told = `${name} ${before === undefined ? "none" : String(before)} → ${after === undefined ? "none" : String(after)}`
      const loosened =
        after === undefined ||
        (typeof before === "number" &&
          typeof after === "number" &&
          ((LOWER_LIMITS.includes(name) && after < before) || (UPPER_LIMITS.includes(name) && after > before)))
      if (loosened) this.wider("sent", at, told)
      else this.narrower("sent", at, told)
    }
  }
}

const accepts = (types: ReadonlySet<string> | undefined, type: string): boolean =>
  types === undefined || types.has(type) || (type === "integer" && types.has("number"))

const bareRef = (schema: JsonObject): string | undefined =>
  Object.keys(schema).every((key) => key === "$ref" || key === "description" || key === "deprecated")
    ? refName(schema.$ref)
    : undefined

export const schemaOr = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})
