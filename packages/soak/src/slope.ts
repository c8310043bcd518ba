/** How fast something grows, and how much of that is too much. */

export interface Sample {
  /** Minutes since the start. */
  readonly at: number
  /** After a garbage collection, bytes. */
  readonly heap: number
  /** Resident memory, bytes. */
  readonly rss: number
  readonly sockets: number
  /** Open files, sockets among them. */
  readonly handles: number
  /** Bytes of the store's files. */
  readonly store: number
  /** Of the calls since the last sample, ms. */
  readonly p99: number
}

export type Measure = Exclude<keyof Sample, "at">

export interface Growth {
  /** Units a minute, by least squares. */
  readonly slope: number
  /** What the line rises from the first to the last sample. */
  readonly growth: number
  readonly bound: number
  readonly mean: number
  readonly holds: boolean
}

const MB = 1_048_576

/** Growth over the measured time that is still noise; p99 may rise by this share of its mean. */
const BOUNDS: Readonly<Record<Measure, number>> = {
  heap: 4 * MB,
  rss: 40 * MB,
  sockets: 8,
  handles: 8,
  store: 2 * MB,
  p99: 0.5
}

const mean = (values: ReadonlyArray<number>): number => values.reduce((sum, one) => sum + one, 0) / values.length

/** The slope of the least-squares line through the points. */
export const slopeOf = (points: ReadonlyArray<readonly [x: number, y: number]>): number => {
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  const over = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  return over === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / over
}

export const growthOf = (samples: ReadonlyArray<Sample>, measure: Measure): Growth => {
  const slope = slopeOf(samples.map((one) => [one.at, one[measure]]))
  const growth = slope * ((samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0))
  const average = mean(samples.map((one) => one[measure]))
  const bound = measure === "p99" ? BOUNDS.p99 * average : BOUNDS[measure]
  return { slope, growth, bound, mean: average, holds: growth <= bound }
}

export const MEASURES = Object.keys(BOUNDS) as ReadonlyArray<Measure>
