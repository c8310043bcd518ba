/**
 * Faults on demand: what networks and servers do wrong, at a rate or for a number of times.
 *
 * @module
 */
import type { Ids } from "./random.ts"

export const REQUEST_FAULTS = [
  "delay",
  "reset-before",
  "reset-after-commit",
  "http-status",
  "truncate",
  "wrong-body"
] as const
export const WEBHOOK_FAULTS = ["duplicate-webhook", "drop-webhook", "reorder-webhook"] as const

export type RequestFault = (typeof REQUEST_FAULTS)[number]
export type WebhookFault = (typeof WEBHOOK_FAULTS)[number]

export interface Fault {
  readonly id: string
  readonly kind: RequestFault | WebhookFault
  /** HTTP method; any where absent. */
  readonly method?: string
  /** Path, path template or pattern with `*`; any where absent. For webhooks the path of the receiver. */
  readonly path?: string
  /** For webhook faults: the event's name. */
  readonly event?: string
  /** Share of the matching requests, 0 to 1. */
  readonly rate?: number
  /** How many times in all. */
  readonly count?: number
  /** `delay`: milliseconds of real time. */
  readonly ms?: number
  /** `http-status`: the answer. */
  readonly status?: number
  readonly error_code?: string
  /** `http-status`: the request is carried out before the answer is replaced. */
  readonly after_commit?: boolean
  /** `wrong-body`: what is answered, under the right status, in place of the answer; a web page where absent. */
  readonly body?: string
}

export interface FaultState extends Fault {
  /** How often it has struck. */
  readonly struck: number
}

export interface Faults {
  readonly add: (fault: Omit<Fault, "id">) => FaultState
  readonly list: () => ReadonlyArray<FaultState>
  readonly remove: (id: string) => boolean
  readonly clear: () => void
  /** Faults that strike this request, oldest first; each counts as used. */
  readonly strike: (
    kinds: ReadonlyArray<Fault["kind"]>,
    target: { readonly method: string; readonly path: string; readonly template?: string; readonly event?: string }
  ) => ReadonlyArray<Fault>
}

const escapePattern = (text: string): string => text.replace(/[.+?^$()[\]|\\]/g, "\\$&")
// `{id}` stands for one segment, `*` for anything.
const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${escapePattern(path)
      .replaceAll("*", ".*")
      .replace(/\{[^/}]*\}/g, "[^/]+")}/?$`
  )

export const createFaults = (ids: Ids): Faults => {
  let faults: Array<{ fault: Fault; struck: number; pattern: RegExp | undefined }> = []
  const show = ({ fault, struck }: { fault: Fault; struck: number }): FaultState => ({ ...fault, struck })
  return {
    add: (given) => {
      const fault: Fault = { ...given, id: `flt_${ids.hex(16)}` }
      const entry = { fault, struck: 0, pattern: given.path === undefined ? undefined : patternOf(given.path) }
      faults.push(entry)
      return show(entry)
    },
    list: () => faults.map(show),
    remove: (id) => {
      const before = faults.length
      faults = faults.filter(({ fault }) => fault.id !== id)
      return faults.length < before
    },
    clear: () => {
      faults = []
    },
    strike: (kinds, target) => {
      if (faults.length === 0) return []
      const struck: Array<Fault> = []
      for (const entry of faults) {
        const { fault, pattern } = entry
        if (!kinds.includes(fault.kind)) continue
        if (fault.count !== undefined && entry.struck >= fault.count) continue
        if (fault.method !== undefined && fault.method.toUpperCase() !== target.method) continue
        if (pattern && !pattern.test(target.path) && fault.path !== target.template) continue
        if (fault.event !== undefined && fault.event !== target.event) continue
        if (fault.rate !== undefined && ids.fraction() >= fault.rate) continue
        entry.struck++
        struck.push(fault)
      }
      return struck
    }
  }
}
