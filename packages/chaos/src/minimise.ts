/** Finds the smallest plan that still fails: fewer payments first, then fewer kinds of faults. */

export interface Case {
  readonly payments: number
  readonly faults: ReadonlyArray<string>
}

/** Processes do not repeat their timing: what fails once in so many runs still fails. */
const TRIES = 3

/**
 * `fails` runs a case once. The same seed gives a smaller plan the same orders and the same faults of each kind, so a
 * part of a failing plan is likely to fail too.
 */
export const minimise = async (
  failing: Case,
  fails: (one: Case) => Promise<boolean>,
  tell: (text: string) => void = () => undefined
): Promise<Case> => {
  const stillFails = async (one: Case): Promise<boolean> => {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const failed = await fails(one)
      tell(`${one.payments} payments, ${one.faults.length} kinds of faults: ${failed ? "fails" : "holds"}`)
      if (failed) return true
    }
    return false
  }
  let best = failing
  let tooFew = 0
  while (best.payments - tooFew > 1) {
    const payments = Math.floor((best.payments + tooFew) / 2)
    if (await stillFails({ ...best, payments })) best = { ...best, payments }
    else tooFew = payments
  }
  for (const fault of failing.faults) {
    const fewer = { ...best, faults: best.faults.filter((one) => one !== fault) }
    if (await stillFails(fewer)) best = fewer
  }
  return best
}
