import { expect, it } from "vitest"
import { runChaos } from "../src/chaos.ts"
import { DRIVERS } from "../src/lanes.ts"

// A taste of what `pnpm chaos:terminals` does at length.
for (const driver of DRIVERS) {
  it(`${driver}: tills that are killed between broken networks never charge twice, lose an approval or leave a doubt`, async () => {
    const report = await runChaos({ driver, rounds: 40, seed: 7, lanes: 4, speed: 100, progress: () => undefined })
    expect(report.suspects).toEqual([])
    expect(report).toMatchObject({ doubleCharged: 0, lostApprovals: 0, falseApprovals: 0, unresolved: 0 })
    expect(report.charged).toBeGreaterThan(0)
    expect(report.kills).toBeGreaterThan(0)
  })
}
