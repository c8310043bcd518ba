import type { Target } from "../target.ts"
import { codepay } from "./codepay.ts"
import { json } from "./json.ts"
import { mdns, txt } from "./mdns.ts"
import { money } from "./money.ts"
import { p12 } from "./p12.ts"
import { signature, timestamp } from "./snap.ts"
import { webhook } from "./webhook.ts"

/** Every parser of outside bytes. */
export const targets: ReadonlyArray<Target> = [json, money, timestamp, signature, webhook, codepay, mdns, txt, p12]
