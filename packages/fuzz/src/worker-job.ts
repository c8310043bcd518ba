/** What a worker is given. */

export interface Job {
  readonly target: string
  readonly seed: number
  readonly ms: number
  /** The input that is being run: its number, its length, its bytes. */
  readonly shared: SharedArrayBuffer
}

/** Bytes before the input's own. */
export const HEAD = 8
