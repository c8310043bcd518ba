import type { Fields } from "./commands.ts"
import { C2C_SIMULATED_CODES, error, type Line } from "./line.ts"
import type { C2cMischief } from "./mischief.ts"

type Spoiling = Extract<C2cMischief, { readonly on: "answer" }>["do"]

const SPOILED: Readonly<Record<Spoiling, (line: Line, body: Fields) => void>> = {
  cut: (line) => line.cut(),
  half: (line, body) => line.half(200, body),
  swallow: () => undefined,
  twice: (line, body) => line.twice(200, body),
  late: (line, body) => line.answer(200, body),
  // An approval of somebody else's order: taken for ours, it would be a sale that never was.
  wrong_order: (line, body) => line.answer(200, { ...body, order_id: "STRAY0000000000000000001", status: "SUCCESS" }),
  wrong_amount: (line, body) => line.answer(200, { ...body, amount: Number(body.amount ?? 0) + 1 }),
  wrong_terminal: (line, body) => line.answer(200, { ...body, terminal_id: "STRAY" }),
  strange_status: (line, body) => line.answer(200, { ...body, status: "PENDING" }),
  duplicated: (line) => line.answer(409, error("DUPLICATED_REQUEST", "The order was sent before")),
  fail: (line) => line.answer(500, error(C2C_SIMULATED_CODES.failed, "Something went wrong"))
}

/** Answers, or does to the answer what goes wrong. */
export const spoil = (line: Line, body: Fields, wrong: Spoiling | undefined): void => {
  if (wrong === undefined) line.answer(200, body)
  else SPOILED[wrong](line, body)
}
