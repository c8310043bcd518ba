/** Requirements that depend on other fields, compared combination by combination. */
import { isObject, type Json, type JsonObject } from "../load.ts"
import type { Direction, SchemaComparison } from "./schemas.ts"
import { type Shape, same } from "./shape.ts"

interface Demands {
  readonly values: ReadonlyMap<string, Json>
  readonly require: Set<string>
  readonly forbid: Set<string>
  readonly limits: Map<string, JsonObject>
}

const list = (value: Json | undefined): ReadonlyArray<Json> =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

const combinations = (when: JsonObject): ReadonlyArray<ReadonlyMap<string, Json>> =>
  Object.entries(when).reduce<ReadonlyArray<ReadonlyMap<string, Json>>>(
    (all, [path, values]) => all.flatMap((chosen) => list(values).map((value) => new Map([...chosen, [path, value]]))),
    [new Map()]
  )

// A case of many values is as many cases: a value added to the list then narrows nothing for the others.
const demandsOf = (cases: ReadonlyArray<JsonObject>): ReadonlyMap<string, Demands> => {
  const out = new Map<string, Demands>()
  for (const one of cases) {
    for (const values of combinations(isObject(one.when) ? one.when : {})) {
      const key = [...values].map(([path, value]) => `${path} ${String(value)}`).join(", ")
      const known = out.get(key) ?? { values, require: new Set(), forbid: new Set(), limits: new Map() }
      for (const path of list(one.require)) known.require.add(String(path))
      for (const path of list(one.forbid)) known.forbid.add(String(path))
      for (const [path, limit] of Object.entries(isObject(one.limit) ? one.limit : {}))
        if (isObject(limit)) known.limits.set(path, limit)
      out.set(key, known)
    }
  }
  return out
}

export interface CasePair {
  readonly base: Shape
  readonly next: Shape
  readonly heardBy: (side: "base" | "next", path: string, value: Json) => boolean
}

export const compareCases = (
  comparison: SchemaComparison,
  direction: Direction,
  { base, next, heardBy }: CasePair,
  at: string
): void => {
  if (same(base.cases, next.cases)) return
  const before = demandsOf(base.cases)
  const after = demandsOf(next.cases)
  const place = (path: string): string => `${at}.${path}`
  const unheard = (side: "base" | "next", { values }: Demands): boolean =>
    [...values].some(([path, value]) => !heardBy(side, path, value))
  for (const [key, demands] of after) {
    if (unheard("base", demands)) continue
    const known = before.get(key)
    for (const path of demands.require)
      if (!known?.require.has(path)) comparison.narrower(direction, place(path), `is required with ${key}`)
    for (const path of demands.forbid)
      if (!known?.forbid.has(path)) comparison.narrower(direction, place(path), `is not allowed with ${key}`)
    for (const [path, limit] of demands.limits)
      comparison.compare(direction, known?.limits.get(path) ?? {}, limit, `${place(path)} with ${key}`)
  }
  for (const [key, demands] of before) {
    if (unheard("next", demands)) continue
    const known = after.get(key)
    for (const path of demands.require)
      if (!known?.require.has(path)) comparison.wider(direction, place(path), `is no longer required with ${key}`)
    for (const path of demands.forbid)
      if (!known?.forbid.has(path)) comparison.wider(direction, place(path), `is allowed with ${key}`)
    for (const [path, limit] of demands.limits)
      if (!known?.limits.has(path)) comparison.compare(direction, limit, {}, `${place(path)} with ${key}`)
  }
}
