/**
 * `pay inbox`: the `pay-inbox` command of `@pay/webhooks`, which reads its own arguments.
 *
 * @module
 */
import * as Command from "effect/cli/Command"

/** For the list of subcommands; the arguments behind it never reach Effect's parser. */
export const inbox = Command.make("inbox").pipe(
  Command.withDescription("Look after a webhook inbox: counts, list, dead, show, replay (--db FILE); --help tells more")
)

/** Runs it and gives its exit status. */
export const runInbox = async (args: ReadonlyArray<string>): Promise<number> => {
  const [{ runInboxCommand }, { sqliteInbox }] = await Promise.all([
    import("@pay/webhooks/cli"),
    import("@pay/store-sqlite/inbox")
  ])
  return runInboxCommand(args, {
    open: async (file) => sqliteInbox(file, { create: false }),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    now: Date.now
  })
}
