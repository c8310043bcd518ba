/**
 * Finds the operations of a method and path in the generated tables.
 *
 * @module
 */
import type { OperationFacts } from "@pay/core/operation"
import type { ProductTables } from "../engine/product.ts"

/** One operation and the product it belongs to. */
export interface Endpoint {
  readonly product: string
  readonly operation: OperationFacts
  /** The operation's method name: `createCharge`. */
  readonly name: string
  /** Status of its documented success. */
  readonly success: number
}

/** Operations that share a method and a path (variants), in the order of the tables. */
export interface Route {
  readonly template: string
  readonly endpoints: ReadonlyArray<Endpoint>
}

export type Match =
  | { readonly found: true; readonly route: Route; readonly path: Readonly<Record<string, string>> }
  | { readonly found: false; readonly allowed: ReadonlyArray<string> }

interface Node {
  readonly fixed: Map<string, Node>
  /** Segments with a parameter, also inside a text: `reference={reference}`. */
  readonly patterns: Array<{ readonly pattern: RegExp; readonly names: ReadonlyArray<string>; readonly node: Node }>
  readonly methods: Map<string, { template: string; endpoints: Array<Endpoint> }>
}

const newNode = (): Node => ({ fixed: new Map(), patterns: [], methods: new Map() })
const escapePattern = (text: string): string => text.replace(/[.*+?^$()[\]|\\{}]/g, "\\$&")

const patternOf = (segment: string): { pattern: RegExp; names: ReadonlyArray<string> } => {
  const names: Array<string> = []
  const source = segment
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return escapePattern(part)
      names.push(part.slice(1, -1))
      return "([^/]+)"
    })
    .join("")
  return { pattern: new RegExp(`^${source}$`), names }
}

const segmentsOf = (path: string): ReadonlyArray<string> => {
  const trimmed = path.endsWith("/") ? path.slice(1, -1) : path.slice(1)
  return trimmed.split("/")
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const NO_VALUES: Readonly<Record<string, string>> = {}

export type Router = (method: string, path: string) => Match

/** A router over all products; a trailing slash makes no difference. */
export const createRouter = (products: ReadonlyArray<ProductTables>): Router => {
  const root = newNode()
  // A path without parameters comes before any other that fits.
  const fixed = new Map<string, Route>()
  for (const { name: product, operations } of products) {
    for (const operation of operations) {
      let node = root
      for (const segment of segmentsOf(operation.path)) {
        let next: Node | undefined
        if (segment.includes("{")) {
          const { pattern, names } = patternOf(segment)
          // Two products may name the parameter of one place differently; each keeps its own branch.
          next = node.patterns.find(
            (known) => known.pattern.source === pattern.source && `${known.names}` === `${names}`
          )?.node
          if (!next) {
            next = newNode()
            node.patterns.push({ pattern, names, node: next })
          }
        } else {
          next = node.fixed.get(segment)
          if (!next) {
            next = newNode()
            node.fixed.set(segment, next)
          }
        }
        node = next
      }
      const endpoint: Endpoint = {
        product,
        operation,
        name: operation.id.slice(operation.id.indexOf(".") + 1),
        success: Number(Object.keys(operation.success)[0] ?? 200)
      }
      const known = node.methods.get(operation.method)
      if (known) known.endpoints.push(endpoint)
      else {
        const route = { template: operation.path, endpoints: [endpoint] }
        node.methods.set(operation.method, route)
        if (!operation.path.includes("{")) fixed.set(`${operation.method} ${operation.path}`, route)
      }
    }
  }

  return (method, path) => {
    const route = fixed.get(`${method} ${path}`)
    if (route) return { found: true, route, path: NO_VALUES }
    const segments = segmentsOf(path)
    const allowed = new Set<string>()
    const walk = (node: Node, at: number, found: Record<string, string>): Match | undefined => {
      if (at === segments.length) {
        const route = node.methods.get(method)
        if (route) return { found: true, route, path: found }
        for (const one of node.methods.keys()) allowed.add(one)
        return undefined
      }
      const segment = segments[at]!
      const fixed = node.fixed.get(segment)
      const match = fixed && walk(fixed, at + 1, found)
      if (match) return match
      if (segment === "") return undefined
      for (const { pattern, names, node: next } of node.patterns) {
        const values = pattern.exec(segment)
        if (!values) continue
        const inner = { ...found }
        for (let i = 0; i < names.length; i++) inner[names[i]!] = decode(values[i + 1]!)
        const deeper = walk(next, at + 1, inner)
        if (deeper) return deeper
      }
      return undefined
    }
    return walk(root, 0, {}) ?? { found: false, allowed: [...allowed] }
  }
}
