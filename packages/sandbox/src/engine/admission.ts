/**
 * Whether a platform may act for one of its sub-accounts, as the product that keeps the accounts says.
 *
 * @module
 */
import type { Engine } from "./engine.ts"
import type { Realm } from "./product.ts"

/** Refuses an account that may not do this. `operation` is an operation's id, or `customers-act`. */
export const assertAdmitted = (
  engine: Pick<Engine, "modules" | "run">,
  platform: Realm,
  account: string,
  operation: string
): void => {
  for (const { name: product, admits } of engine.modules.values()) {
    if (admits) engine.run({ realm: platform, product }, (context) => admits(context, account, operation))
  }
}
