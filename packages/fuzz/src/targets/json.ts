import { isDeepStrictEqual } from "node:util"
import { InexactNumberError, parseExact } from "../../../core/src/json.ts"
import { allowing, must, type Target, textOf } from "../target.ts"

/** JSON bodies: what is read is what JSON says, and no number is rounded in silence. */
export const json: Target = {
  name: "json",
  seeds: [
    '{"amount":10000.5,"id":"ewc_1","list":[1,-0,2e3]}',
    '{"a":9007199254740993}',
    "[1e400, 0.1000000000000000055511151231257827]",
    '"\\ud800"',
    '{"__proto__":{"a":1}}'
  ],
  run: (bytes) => {
    const text = textOf(bytes)
    const known = (error: unknown) => error instanceof SyntaxError || error instanceof InexactNumberError
    const value = allowing(known, () => ({ read: parseExact(text) }))
    if (value === undefined) return
    must("reads what JSON.parse reads", isDeepStrictEqual(value.read, JSON.parse(text)))
    must("is stable", isDeepStrictEqual(parseExact(JSON.stringify(value.read)), JSON.parse(JSON.stringify(value.read))))
  }
}
