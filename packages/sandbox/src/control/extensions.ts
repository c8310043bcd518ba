/**
 * Routes that a program adds under `/_sandbox/<name>/…`, for callers who may use the control plane. The console shows
 * what it knows by name: card terminals, a webhook receiver.
 *
 * @module
 */
import { type Answer, JSON_TYPE, refusal } from "../http/answers.ts"

export interface ExtensionCall {
  readonly method: string
  /** What follows the name, without slashes at the ends: `codepay/act`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
}

export interface Extension {
  /** The first part of its paths: `terminals`. */
  readonly name: string
  /** The JSON to answer with; undefined where there is no such route. What it throws is answered 400 with its message. */
  readonly handle: (call: ExtensionCall) => unknown
  /** Called once with what tells those who follow `/_sandbox/events`; the event has the extension's name. */
  readonly start?: (tell: (data: unknown) => void) => void
}

/** Answers a call to an extension. */
export const answerExtension = async (extension: Extension, call: ExtensionCall): Promise<Answer> => {
  try {
    const body = await extension.handle(call)
    if (body === undefined) return refusal(undefined, "NOT_FOUND", "There is no such route.")
    return { status: 200, headers: { "content-type": JSON_TYPE }, body: JSON.stringify(body) }
  } catch (error) {
    return refusal(undefined, "API_VALIDATION_ERROR", error instanceof Error ? error.message : String(error))
  }
}
