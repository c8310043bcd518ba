/** Whoever waits for an answer, as the simulated terminal and cloud see them: one HTTP request. */
export interface Caller {
  readonly answer: (status: number, body: unknown) => void
  /** Answers with text that is no JSON. */
  readonly garbage: () => void
  /** Sends the head and the first half of the body, then cuts. */
  readonly half: (status: number, body: unknown) => void
  /** Sends the whole answer again behind itself, as no HTTP server should. */
  readonly twice: (status: number, body: unknown) => void
  readonly cut: () => void
}
