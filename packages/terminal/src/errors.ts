/**
 * The errors of a terminal call. Each says whether the command can have reached the terminal (`sent`) and what is
 * safe to do next (`next`). A lost answer is no error: it is the outcome `unknown`.
 *
 * @module
 */
import { Data } from "effect"
import type { Feature } from "./capabilities.ts"
import type { Outcome } from "./outcome.ts"

/** `no`: provably nothing left. `refused`: the terminal answered that it did not start. `maybe`: recover first. */
export type Sent = "no" | "refused" | "maybe"

/** The terminal's protocol has no such call. Raised before anything is written or sent. */
export class Unsupported extends Data.TaggedError("Unsupported")<{
  readonly vendor: string
  readonly feature: Feature
}> {
  readonly sent: Sent = "no"
  readonly next = "use another call; capabilities lists what this terminal can do"
  override get message(): string {
    return `${this.vendor} terminals do not support ${this.feature}`
  }
}

/** A setting or argument is wrong. `field` names it. Raised before anything is written or sent. */
export class InvalidInput extends Data.TaggedError("InvalidInput")<{
  readonly field: string
  readonly message: string
}> {
  readonly sent: Sent = "no"
  readonly next = "correct the field and call again"
}

/** Why a link could not be used. */
export type UnreachableReason =
  | "not_found"
  | "refused"
  | "timeout"
  | "reset"
  | "closed"
  | "handshake"
  | "tls_untrusted"
  | "tls_expired"
  | "tls_wrong_device"
  | "tls_client_refused"
  | "p12_passphrase"
  | "p12_legacy_cipher"
  | "wrong_mode"

/** No byte of the command left this process. The journal says so too; the same reference may be used again. */
export class NotSent extends Data.TaggedError("NotSent")<{
  readonly terminalId: string
  readonly reason: UnreachableReason
  readonly detail: string
}> {
  readonly sent: Sent = "no"
  readonly next = "safe to try again, here or on another terminal"
  override get message(): string {
    return `nothing was sent to terminal ${this.terminalId}: ${this.reason} (${this.detail})`
  }
}

/** The terminal is serving another command; this one was not started. `by` says who keeps it busy. */
export class TerminalBusy extends Data.TaggedError("TerminalBusy")<{
  readonly terminalId: string
  readonly by: "this_process" | "terminal" | "other_lane"
}> {
  readonly sent: Sent = this.by === "terminal" ? "refused" : "no"
  readonly next = "wait for the running command, or use another terminal"
  override get message(): string {
    return `terminal ${this.terminalId} is busy`
  }
}

/** The terminal answered that it will not run the command (unknown app id, wrong key, malformed request). */
export class TerminalRefused extends Data.TaggedError("TerminalRefused")<{
  readonly terminalId: string
  readonly code: string
  readonly detail: string
}> {
  readonly sent: Sent = "refused"
  readonly next = "correct the terminal's set-up; nothing was charged"
  override get message(): string {
    return `terminal ${this.terminalId} refused the command: ${this.code} ${this.detail}`.trimEnd()
  }
}

/** The question or command left, but no usable answer came back. Only lookups and drivers show this to a caller. */
export class AnswerLost extends Data.TaggedError("AnswerLost")<{
  readonly terminalId: string
  readonly reason: "timeout" | "closed" | "malformed" | "terminal_timeout" | "interrupted"
  readonly detail: string
}> {
  readonly sent: Sent = "maybe"
  readonly next = "look the outcome up by its reference; never repeat the command"
  override get message(): string {
    return `no usable answer from terminal ${this.terminalId}: ${this.reason} (${this.detail})`
  }
}

/** The reference already belongs to a different command. */
export class ReferenceReused extends Data.TaggedError("ReferenceReused")<{
  readonly reference: string
  readonly differs: ReadonlyArray<string>
}> {
  readonly sent: Sent = "no"
  readonly next = "use a new reference for a new command"
  override get message(): string {
    return `reference ${this.reference} was used for another command (${this.differs.join(", ")} differ)`
  }
}

/** The transaction that a void, refund, completion or tip works on is not a settled approval here. */
export class OriginalNotUsable extends Data.TaggedError("OriginalNotUsable")<{
  readonly reference: string
  readonly why: "not_in_journal" | "not_settled" | "not_approved"
}> {
  readonly sent: Sent = "no"
  readonly next = "recover it first, or pass the original's details yourself"
  override get message(): string {
    return `original ${this.reference} cannot be used: ${this.why.replaceAll("_", " ")}`
  }
}

/** A router has no terminal that could take the command. */
export class NoTerminal extends Data.TaggedError("NoTerminal")<{
  readonly group: string
  readonly why: "unknown_group" | "all_draining"
}> {
  readonly sent: Sent = "no"
  readonly next = "use another group, or let a terminal work again"
  override get message(): string {
    return `no terminal of ${this.group} can take the command: ${this.why.replaceAll("_", " ")}`
  }
}

/**
 * The journal could not be read or written. With `outcome`, the terminal had already answered: the money state is as
 * told there, and recovery will write it down; without, nothing was sent.
 */
export class JournalFailed extends Data.TaggedError("JournalFailed")<{
  readonly action: "read" | "write" | "illegal_transition" | "changed_elsewhere"
  readonly detail: string
  readonly cause?: unknown
  readonly outcome?: Outcome
}> {
  readonly sent: Sent = this.outcome === undefined ? "no" : "maybe"
  readonly next = "repair the journal's storage, then recover"
  override get message(): string {
    return `terminal journal: ${this.action.replaceAll("_", " ")} (${this.detail})`
  }
}

/** What a money-moving call can fail with. */
export type CommandError =
  | Unsupported
  | InvalidInput
  | NotSent
  | TerminalBusy
  | TerminalRefused
  | ReferenceReused
  | OriginalNotUsable
  | JournalFailed

/** What a question (query, receipt, history, discovery) can fail with. */
export type QuestionError =
  | Unsupported
  | InvalidInput
  | NotSent
  | TerminalBusy
  | TerminalRefused
  | AnswerLost
  | JournalFailed
