/** Leaves an account without money. */
import type { Sandbox } from "../../src/index.ts"
import { call } from "../helpers.ts"

/** Transfers the whole balance to a sub-account. */
export const drain = async (sandbox: Sandbox): Promise<void> => {
  const { accounts } = await sandbox.control<{ accounts: ReadonlyArray<{ id: string }> }>("GET", "/accounts")
  const { id } = await sandbox.control<{ id: string }>("POST", "/accounts", { name: "Drain", sub_account: true })
  const { body } = await call(sandbox, "GET", "/balance")
  await call(sandbox, "POST", "/transfers", {
    reference: "drain",
    amount: body.balance,
    source_user_id: accounts[0]!.id,
    destination_user_id: id
  })
}
