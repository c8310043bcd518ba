import { createMemoryInbox } from "../src/testing.ts"
import { inboxContract } from "./inbox-contract.ts"

inboxContract("memory", () => {
  const texts: Array<string> = []
  return {
    store: createMemoryInbox(),
    write: (tx, text) => tx.onCommit(() => texts.push(text)),
    written: () => texts
  }
})
