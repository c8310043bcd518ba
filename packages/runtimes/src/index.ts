/**
 * Where the runtimes are, for examples that need one.
 *
 * @module
 */
export { type Runtime, runtimes } from "./runtimes.ts"
export { type RunningWorker, startWorker } from "./worker-process.ts"
