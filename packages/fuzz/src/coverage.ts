/** What code an input reaches, as V8 counts it: blocks of our own sources and of the parsers under them. */
import { type Profiler, Session } from "node:inspector"

export interface Coverage {
  /** Blocks that ran since the last time, each once. */
  readonly take: () => ReadonlyArray<string>
}

const INSIDE = /\/packages\/[^/]+\/src\/|\/node_modules\/(?:dns-packet|multicast-dns|bonjour-service)\//
const OWN = /\/packages\/fuzz\/src\//

/** Starts to count in this thread. */
export const startCoverage = (): Coverage => {
  const session = new Session()
  session.connect()
  let taken: ReadonlyArray<Profiler.ScriptCoverage> = []
  session.post("Profiler.enable")
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true })
  return {
    take: () => {
      // Calls back before it returns: the session is this thread's own.
      session.post("Profiler.takePreciseCoverage", (_error, told) => {
        taken = told?.result ?? []
      })
      const blocks: Array<string> = []
      for (const { scriptId, url, functions } of taken) {
        if (!INSIDE.test(url) || OWN.test(url)) continue
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) blocks.push(`${scriptId}:${startOffset}-${endOffset}`)
      }
      return blocks
    }
  }
}
