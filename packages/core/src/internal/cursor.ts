/** Where a check stands in the value, and what it has found. Paths are only written out for what is wrong. */
import type { Issue } from "../schema.ts"

const MAX_ISSUES = 20

export class Cursor {
  issues: Array<Issue> = []
  readonly path: Array<string | number> = []
  /** The objects around the value, outermost first. */
  readonly parents: Array<unknown> = []

  add(rule: string, message: string, under = ""): void {
    if (this.issues.length >= MAX_ISSUES) return
    const path = under === "" ? this.path : [...this.path, under]
    this.issues.push({ path: path.join("."), rule, message })
  }

  adopt(issues: ReadonlyArray<Issue>): void {
    this.issues.push(...issues.slice(0, MAX_ISSUES - this.issues.length))
  }
}

export type Check = (value: unknown, at: Cursor) => void

/** What a check finds by itself, without telling it. */
export const findings = (check: Check, value: unknown, at: Cursor): ReadonlyArray<Issue> => {
  const before = at.issues
  at.issues = []
  check(value, at)
  const found = at.issues
  at.issues = before
  return found
}

/** Checks a part of the value. */
export const inside = (check: Check, key: string | number, value: unknown, at: Cursor): void => {
  at.path.push(key)
  check(value, at)
  at.path.pop()
}

const valueOn = (value: unknown, keys: ReadonlyArray<string>): unknown => {
  let current = value
  for (const key of keys) {
    if (typeof current !== "object" || current === null) return undefined
    current = (current as Record<string, unknown>)[key]
  }
  return current
}

/** Value at a dotted path of plain objects and arrays; undefined where it ends early. */
export const valueAt = (value: unknown, path: string): unknown => valueOn(value, path.split("."))

/** The same for a path that is used often. */
export const reader = (path: string): ((value: unknown) => unknown) => {
  const keys = path.split(".")
  return (value) => valueOn(value, keys)
}
