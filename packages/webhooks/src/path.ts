/**
 * Values at dotted paths, with the paths split beforehand: this runs for each delivery.
 *
 * @module
 */

/** Makes the reader of one dotted path; undefined where the value ends early. */
export const at = (path: string): ((value: unknown) => unknown) => {
  const keys = path.split(".")
  const [only] = keys
  if (only !== undefined && keys.length === 1) return (value) => child(value, only)
  return (value) => {
    let current = value
    for (const key of keys) current = child(current, key)
    return current
  }
}

const child = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined
