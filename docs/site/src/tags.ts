/** Every error of our own, by `_tag`: written by hand, held to the sources by a test. */

export interface TagAdvice {
  readonly tag: string
  /** Package that raises it. */
  readonly from: string
  readonly what: string
  /** Whether the same call may be made again. */
  readonly again: string
  readonly next: string
}

const of = (
  from: string,
  ...rows: ReadonlyArray<readonly [string, string, string, string]>
): ReadonlyArray<TagAdvice> => rows.map(([tag, what, again, next]) => ({ tag, from, what, again, next }))

export const CALLS = [
  ...of(
    "core",
    [
      "InvalidRequestError",
      "A rule of the operation is broken; nothing was sent.",
      "not as it is",
      "Mend the fields that `issues` names."
    ],
    [
      "NotSentError",
      "No byte reached the provider; `reason` says why.",
      "yes",
      "Call again. A reason that stays (`dns`, `tls`) is a matter of the network."
    ],
    [
      "ApiError",
      "Refused with a documented `code`; nothing happened.",
      "as its code says",
      "Look the code up here; `retry` and `retryAfterMs` say the same to a program."
    ],
    [
      "UnexpectedApiError",
      "Refused with a code that the reference does not list.",
      "no",
      "Read `status`, `code` and `body`; report it with `requestId`."
    ],
    [
      "IndeterminateError",
      "**A write that may or may not have happened.** No answer came, or half of one, or one that proves nothing.",
      "**only as `resolution` says**",
      "Never sell again on it. `resolve()` reads the truth where a lookup exists; otherwise wait for the event that `resolution` names. With `idempotencyKey`, the same key and body may be sent again."
    ],
    ["UnavailableError", "A read that got no usable answer; nothing changed.", "yes", "Read again."],
    [
      "IntentError",
      "A named intent stands for another request (`other-request`), or its record could not be kept (`store`); nothing was sent.",
      "after mending",
      "`other-request`: a new payment takes a new name. `store`: mend the store, then the same name again."
    ],
    [
      "ConfigError",
      "The configuration cannot work; raised when the client is made.",
      "after mending",
      "Mend the field that `field` names."
    ],
    [
      "MoneyError",
      "An amount that cannot be held exactly, or of another currency; nothing was sent.",
      "not as it is",
      "Mend the amount; nothing is ever rounded."
    ]
  ),
  ...of("idempotency", [
    "IntentStoreError",
    "The store of named intents could not be read or written (`open`, `settle`, `release`).",
    "yes",
    "Mend the store. Open intents are still open: look them up before anything is paid again."
  ])
]

export const TERMINALS = [
  ...of(
    "terminal",
    [
      "Unsupported",
      "The protocol lacks the call; nothing was written or sent.",
      "no",
      "`capabilities` says what the terminal can do."
    ],
    [
      "InvalidInput",
      "A setting or argument is wrong (`field`); nothing was written or sent.",
      "not as it is",
      "Mend the field."
    ],
    [
      "NotSent",
      "No byte of the command left; `reason` says why. The journal says so too.",
      "yes",
      "The same reference again, here or on another terminal."
    ],
    [
      "TerminalBusy",
      "Another command is running there (`by`); this one did not start.",
      "after a pause",
      "Wait for the running command, or take another terminal."
    ],
    [
      "TerminalRefused",
      "The terminal answered that it will not run the command; nothing was charged.",
      "not as it is",
      "Mend its set-up: app id, key, mode."
    ],
    [
      "AnswerLost",
      "Of questions only: a lookup, receipt or history got no usable answer. It moves no money.",
      "yes",
      "Ask again. The command it asks about stays as unknown as it was: never repeat that one."
    ],
    [
      "ReferenceReused",
      "The reference belongs to another command (`differs`); nothing was sent.",
      "not as it is",
      "A new command takes a new reference. Read `outcome(reference)` first if you meant the old one."
    ],
    [
      "OriginalNotUsable",
      "The transaction to void, refund or tip is not a settled approval in this journal.",
      "after `recover()`",
      "Recover it first, or pass the original's details yourself."
    ],
    [
      "NoTerminal",
      "A router has no terminal for the group; nothing was sent.",
      "yes",
      "Another group, or `resume` a terminal."
    ],
    [
      "JournalFailed",
      "The journal could not be read or written. With `outcome`, the terminal had already answered.",
      "**no**",
      "With `outcome`: believe it, do not sell again. Then mend the storage and `recover()`."
    ]
  ),
  ...of("terminal-vinr", [
    "VinrCloudError",
    "VINR's cloud gave no usable answer; `sent` says whether a request left.",
    "`sent: no` only",
    "Raised by your cloud functions. What `maybe` left is looked up by reference."
  ])
]

export const WEBHOOKS = [
  ...of(
    "webhooks",
    [
      "WebhookRefused",
      "A delivery was refused (`reason`); nothing was stored. Effect entry only; elsewhere a status is answered.",
      "the sender comes again",
      "Log the reason; answer `status` and nothing else. Many `wrong-token`: check the token, or somebody guesses."
    ],
    [
      "WebhookSetupError",
      "Events, routes and handlers do not go together; raised while building.",
      "after mending",
      "Mend what `problem` names."
    ],
    [
      "WebhookMisuseError",
      "Called with something that cannot be verified, such as a body that was parsed before.",
      "after mending",
      "Hand over the raw bytes: mount it before any body parser."
    ],
    [
      "ClaimLostError",
      "Another worker has the event by now; nothing of this transaction was written.",
      "no",
      "Nothing to do: the other worker handles it. Outside calls go under `context.key`."
    ],
    [
      "GiveUp",
      "Thrown by your handler: the event goes to the dead-letter list.",
      "by hand",
      "`replay` it when its cause is mended."
    ],
    ["TryAgain", "Thrown by your handler: the event comes again after `ms`.", "by itself", "Nothing to do."]
  ),
  ...of(
    "signatures",
    [
      "SignatureSetupError",
      "A key or token that cannot work (`problem`); raised while building.",
      "after mending",
      "Mend the key or token. The message never repeats it."
    ],
    [
      "SignatureRefused",
      "A signature or token is missing or wrong (`reason`). Effect entry only.",
      "no",
      "Refuse the message; do not tell the sender why."
    ],
    ["SigningFailed", "The signer failed; nothing was sent.", "yes", "Mend the key store or HSM, then call again."]
  )
]

export const STORES = of("store-postgres", [
  "PostgresFailed",
  "The database did not do what was asked; `reason` says what that means. Journal and leases wrap it in `JournalFailed`.",
  "after mending",
  "Do what `next` says. `unknown-commit`: look the row up before anything is repeated. Writes recognise themselves, so the same call may be made again after `unreachable`, `busy` and `conflict`."
])

export const TAGS: ReadonlyArray<TagAdvice> = [...CALLS, ...TERMINALS, ...WEBHOOKS, ...STORES]
