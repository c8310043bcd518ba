/**
 * Exit codes of the command, the same for every subcommand.
 *
 * @module
 */
import {
  ApiError,
  ConfigError,
  IndeterminateError,
  InvalidRequestError,
  isPayError,
  NotSentError,
  UnavailableError,
  UnexpectedApiError
} from "@pay/core"
import type { ShowHelp } from "effect/cli/CliError"
import * as Effect from "effect/Effect"

/** 0 done · 1 refused · 2 wrong use · 3 outcome unknown · 4 not sent or not answered · 5 a check failed. */
export const EXIT = { done: 0, refused: 1, usage: 2, unknown: 3, unreachable: 4, checkFailed: 5 } as const

/** A failure of a subcommand: what to print, and how to exit. Never holds a key. */
export class CliFailure extends Error {
  readonly _tag = "CliFailure"
  readonly exitCode: number
  /** The failure for scripts. */
  readonly json: unknown
  constructor(exitCode: number, message: string, json: unknown = { message }) {
    super(message)
    this.exitCode = exitCode
    this.json = json
  }
}

const facts = (error: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(error).filter(([key, value]) => key !== "cause" && typeof value !== "function"))

/** Any error as a failure with its exit code; `otherwise` is the code of an error that tells nothing of itself. */
export const failureOf = (error: unknown, otherwise: number = EXIT.usage): CliFailure => {
  if (error instanceof CliFailure) return error
  if (!isPayError(error)) return new CliFailure(otherwise, error instanceof Error ? error.message : String(error))
  const json = { error: { ...facts(error), tag: error._tag, message: error.message } }
  if (error instanceof InvalidRequestError || error instanceof ConfigError)
    return new CliFailure(EXIT.usage, error.message, json)
  if (error instanceof IndeterminateError) return new CliFailure(EXIT.unknown, error.message, json)
  if (error instanceof NotSentError || error instanceof UnavailableError)
    return new CliFailure(EXIT.unreachable, error.message, json)
  if (error instanceof ApiError || error instanceof UnexpectedApiError)
    return new CliFailure(EXIT.refused, error.message, json)
  return new CliFailure(EXIT.usage, error.message, json)
}

/** A command line that Effect's parser did not take; undefined when help was asked for. */
export const usageFailure = ({ errors }: ShowHelp): CliFailure | undefined => {
  if (errors.length === 0) return undefined
  const messages = errors.map(({ message }) => message)
  return new CliFailure(EXIT.usage, messages.join("; "), { error: { messages } })
}

/** What Ctrl-C or SIGTERM means while this runs: its exit code, and a word about it. */
export const interruptedAs =
  (code: number, message?: string) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.onInterrupt(effect, () =>
      Effect.sync(() => {
        process.exitCode = code
        if (message !== undefined) process.stderr.write(`${message}\n`)
      })
    )
