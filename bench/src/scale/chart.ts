/** Line charts as small SVG files, both axes logarithmic, nothing fetched from anywhere. */

export interface Series {
  readonly name: string
  readonly points: ReadonlyArray<readonly [x: number, y: number]>
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 340, 70, 190, 40, 50]
const COLOURS = ["#0b6bcb", "#c2410c", "#15803d", "#7e22ce", "#be123c", "#0e7490", "#a16207", "#475569"]

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
const short = (value: number): string =>
  value >= 1e6 ? `${value / 1e6}M` : value >= 1000 ? `${value / 1000}k` : String(value)

const decades = (values: ReadonlyArray<number>): ReadonlyArray<number> => {
  const from = Math.floor(Math.log10(Math.min(...values)))
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))))
  return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i))
}

/** Even distances for end labels that would else cover each other. */
const spread = (places: ReadonlyArray<number>): ReadonlyArray<number> => {
  const order = places.map((y, i) => ({ y, i })).toSorted((a, b) => a.y - b.y)
  let last = Number.NEGATIVE_INFINITY
  const out = [...places]
  for (const { y, i } of order) {
    last = Math.max(y, last + 14)
    out[i] = last
  }
  return out
}

export const chart = (title: string, xName: string, yName: string, series: ReadonlyArray<Series>): string => {
  const [xs, ys] = [0, 1].map((axis) =>
    series.flatMap(({ points }) => points.map((point) => Math.max(1, point[axis]!)))
  )
  const [xTicks, yTicks] = [[...new Set(xs)].toSorted((a, b) => a - b), decades(ys!)]
  const scale = (ticks: ReadonlyArray<number>, from: number, to: number) => {
    const [low, high] = [Math.log10(ticks[0]!), Math.log10(ticks.at(-1)!)]
    return (value: number): number =>
      Math.round(from + ((Math.log10(Math.max(1, value)) - low) / (high - low || 1)) * (to - from))
  }
  const x = scale(xTicks, LEFT, WIDTH - RIGHT)
  const y = scale(yTicks, HEIGHT - BOTTOM, TOP)
  const text = (at: number, down: number, anchor: string, words: string, more = ""): string =>
    `<text x="${at}" y="${down}" text-anchor="${anchor}"${more}>${escaped(words)}</text>`
  const ends = spread(series.map(({ points }) => y(points.at(-1)?.[1] ?? 1)))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#1f2937">`,
    `<title>${escaped(title)}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(LEFT, 22, "start", title, ' font-size="14" font-weight="bold"'),
    ...yTicks.flatMap((tick) => [
      `<path d="M${LEFT} ${y(tick)}H${WIDTH - RIGHT}" stroke="#e5e7eb"/>`,
      text(LEFT - 6, y(tick) + 4, "end", short(tick))
    ]),
    ...xTicks.map((tick) => text(x(tick), HEIGHT - BOTTOM + 18, "middle", short(tick))),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, "middle", xName),
    text(14, HEIGHT / 2, "middle", yName, ` transform="rotate(-90 14 ${HEIGHT / 2})"`),
    ...series.flatMap(({ name, points }, i) => {
      const colour = COLOURS[i % COLOURS.length]!
      const path = points.map(([at, value]) => `${x(at)} ${y(value)}`).join("L")
      return [
        `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...points.map(([at, value]) => `<circle cx="${x(at)}" cy="${y(value)}" r="3" fill="${colour}"/>`),
        text(WIDTH - RIGHT + 8, ends[i]! + 4, "start", name, ` fill="${colour}"`)
      ]
    }),
    "</svg>\n"
  ].join("\n")
}
