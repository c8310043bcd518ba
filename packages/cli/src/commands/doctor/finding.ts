/** One thing that was looked at. */
export interface Finding {
  readonly check: string
  readonly ok: boolean
  readonly found: string
  /** What to do, where it is not ok. */
  readonly fix: string
}
