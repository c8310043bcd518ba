/** One chart over time; its colours follow the theme, and its text says what it shows. */
import "uplot/dist/uPlot.min.css"
import { useEffect, useRef } from "preact/hooks"
import uPlot from "uplot"
import { theme } from "../theme.ts"

export interface Line {
  readonly name: string
  /** A custom property of the style sheet: `--good`. */
  readonly colour: string
  readonly shape: "steps" | "bars"
  readonly values: ReadonlyArray<number | null>
}

interface ChartProps {
  readonly label: string
  /** Seconds since the epoch, ascending. */
  readonly times: ReadonlyArray<number>
  readonly lines: ReadonlyArray<Line>
}

const HEIGHT = 220
const LEAST_SPAN = 60

const pathsOf = ({ shape }: Line): uPlot.Series.PathBuilder | undefined =>
  shape === "steps" ? uPlot.paths.stepped?.({ align: 1 }) : uPlot.paths.bars?.({ size: [0.7, 28], align: 0 })

const shortNumber = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 2 })
const wholeNumber = new Intl.NumberFormat("en")

// Short, unless two of them would then read the same.
const amountLabels = (ticks: ReadonlyArray<number>): Array<string> => {
  const short = ticks.map((tick) => shortNumber.format(tick))
  return new Set(short).size === short.length ? short : ticks.map((tick) => wholeNumber.format(tick))
}

const LETTER = 7.5

// Days need their dates, hours do not.
const timeLabel = (seconds: number, span: number): string => {
  const date = new Date(seconds * 1_000)
  const day = `${date.getDate()} ${date.toLocaleString("en", { month: "short" })}`
  const parts = [date.getHours(), date.getMinutes(), ...(span < 600 ? [date.getSeconds()] : [])]
  const time = parts.map((part) => String(part).padStart(2, "0")).join(":")
  return span > 3 * 86_400 ? day : span > 86_400 / 2 ? `${day} ${time}` : time
}

const optionsOf = ({ lines, times }: ChartProps, width: number, colour: (name: string) => string): uPlot.Options => {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0)
  const axis = {
    stroke: colour("--soft"),
    grid: { stroke: colour("--line"), width: 1 },
    ticks: { stroke: colour("--line"), width: 1 },
    font: "12px system-ui, sans-serif"
  }
  return {
    width,
    height: HEIGHT,
    cursor: { y: false, points: { size: 6 } },
    legend: { show: false },
    scales: {
      x: {
        range: (_, min, max) => {
          const pad = Math.max((max - min) * 0.03, max - min < LEAST_SPAN ? LEAST_SPAN / 2 : 0)
          return [min - pad, max + pad]
        }
      }
    },
    axes: [
      { ...axis, space: 76, values: (_, ticks) => ticks.map((tick) => timeLabel(tick, span)) },
      {
        ...axis,
        size: (_, labels) => Math.max(...(labels ?? [""]).map(({ length }) => length)) * LETTER + 16,
        values: (_, ticks) => amountLabels(ticks)
      }
    ],
    series: [
      {},
      ...lines.map((line): uPlot.Series => {
        const paths = pathsOf(line)
        return {
          label: line.name,
          stroke: colour(line.colour),
          fill: colour(line.shape === "bars" ? line.colour : `${line.colour}-tint`),
          width: line.shape === "bars" ? 0 : 2,
          points: { show: line.shape === "steps" && line.values.length < 40, size: 5, fill: colour(line.colour) },
          ...(paths ? { paths } : {})
        }
      })
    ]
  }
}

export const Chart = ({ label, times, lines }: ChartProps) => {
  const place = useRef<HTMLDivElement>(null)
  const shown = theme.value
  useEffect(() => {
    const element = place.current
    if (!element) return
    const style = getComputedStyle(document.documentElement)
    const colour = (name: string): string => style.getPropertyValue(name).trim()
    const options = optionsOf({ label, times, lines }, element.clientWidth, colour)
    const data = [times, ...lines.map(({ values }) => values)] as unknown as uPlot.AlignedData
    const plot = new uPlot(options, data, element)
    const resized = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: HEIGHT }))
    resized.observe(element)
    return () => {
      resized.disconnect()
      plot.destroy()
    }
  }, [shown, times, lines])
  return <div class="chart" ref={place} role="img" aria-label={label} />
}
