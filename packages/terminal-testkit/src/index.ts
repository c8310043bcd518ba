/**
 * The conformance suite for card terminal drivers, journal stores and devices.
 *
 * @module
 */

import { selling } from "./selling.ts"
import type { Scenario, Subject } from "./subject.ts"
import { troubled } from "./trouble.ts"

export { crashWalk } from "./crash-walk.ts"
export { journalStoreContract, leaseStoreContract } from "./stores.ts"
export {
  type CustomerAct,
  type Device,
  type Scenario,
  type Stage,
  type Subject,
  TROUBLES,
  type Trouble
} from "./subject.ts"
export { type MovableClock, timePasses } from "./time.ts"

/** What a driver must do; see {@link crashWalk} for what a till that stops dead must leave behind. */
export const conformance = (subject: Subject): ReadonlyArray<Scenario> => [...selling(subject), ...troubled(subject)]
