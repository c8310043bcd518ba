/** The terminals of the fleet as one lane uses them, with journal and leases in the shared database. */
import { type PostgresDatabase, postgresJournalOn, postgresLeasesOn } from "@pay/store-postgres"
import { createRouter, type RouterClient } from "@pay/terminal"
import { codepay } from "@pay/terminal-codepay"
import { SIMULATED_CODES } from "@pay/terminal-simulator"
import type { WorkerOrder } from "./order.ts"

export const LEASE_MS = 5000

export const openCounter = (
  { name, terminals }: Pick<WorkerOrder, "name" | "terminals">,
  database: PostgresDatabase
): Promise<RouterClient> =>
  createRouter({
    drivers: terminals.map(({ terminalId, port }) =>
      codepay({
        terminalId,
        port,
        host: "127.0.0.1",
        appId: "fleet",
        codes: { busy: [SIMULATED_CODES.busy], notFound: [SIMULATED_CODES.notFound] }
      })
    ),
    lane: name,
    leases: postgresLeasesOn(database),
    leaseMs: LEASE_MS,
    pollMs: 100,
    journal: postgresJournalOn(database)
  })
