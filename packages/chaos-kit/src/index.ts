/**
 * What the programs share that break things on purpose.
 *
 * @module
 */
export { each } from "./each.ts"
export { type Edge, type Explored, explore, type Machine, walks } from "./explore.ts"
export { type Kept, keepRunning, type Program } from "./process.ts"
export { type FaultProxy, NETWORK_FAULTS, type NetworkFault, type ProxyOptions, startProxy } from "./proxy.ts"
export { type Dice, dice, draw } from "./random.ts"
