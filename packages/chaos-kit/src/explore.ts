/** Explores a state machine exhaustively: every order of its events, up to a depth. */

export interface Machine<S, E> {
  readonly initial: S
  /** Events that may happen in a state. */
  readonly events: (state: S) => ReadonlyArray<E>
  readonly step: (state: S, event: E) => S
  /** What is wrong with a state that was reached; undefined where nothing is. */
  readonly wrong: (state: S) => string | undefined
}

export interface Edge<E> {
  readonly from: string
  readonly event: E
  readonly to: string
}

export interface Explored<S, E> {
  /** By their text, each with a shortest way to it. */
  readonly states: ReadonlyMap<string, { readonly state: S; readonly way: ReadonlyArray<E> }>
  readonly edges: ReadonlyArray<Edge<E>>
  /** The first way to each kind of wrong state. */
  readonly wrong: ReadonlyMap<string, ReadonlyArray<E>>
  /** Length of the longest shortest way. */
  readonly depth: number
  /** Nothing is left to explore beyond. */
  readonly complete: boolean
}

const textOf = (state: unknown): string => JSON.stringify(state)

/** Breadth first; a state that was seen is not explored again. A wrong state is told and not explored further. */
export const explore = <S, E>(machine: Machine<S, E>, most: number): Explored<S, E> => {
  const first = textOf(machine.initial)
  const states = new Map<string, { readonly state: S; readonly way: ReadonlyArray<E> }>()
  states.set(first, { state: machine.initial, way: [] })
  const edges: Array<Edge<E>> = []
  const wrong = new Map<string, ReadonlyArray<E>>()
  let frontier = [first]
  let depth = 0
  for (; depth < most && frontier.length > 0; depth++) {
    const next: Array<string> = []
    for (const from of frontier) {
      const { state, way } = states.get(from)!
      for (const event of machine.events(state)) {
        const after = machine.step(state, event)
        const to = textOf(after)
        edges.push({ from, event, to })
        if (states.has(to)) continue
        states.set(to, { state: after, way: [...way, event] })
        const what = machine.wrong(after)
        if (what === undefined) next.push(to)
        else if (!wrong.has(what)) wrong.set(what, [...way, event])
      }
    }
    frontier = next
  }
  return { states, edges, wrong, depth, complete: frontier.length === 0 }
}

/** Walks from the first state that take every edge at least once. */
export const walks = <S, E>({ states, edges }: Explored<S, E>): ReadonlyArray<ReadonlyArray<E>> => {
  const open = new Map<string, Array<Edge<E>>>()
  for (const edge of edges) open.set(edge.from, [...(open.get(edge.from) ?? []), edge])
  const all: Array<ReadonlyArray<E>> = []
  for (const from of open.keys()) {
    while ((open.get(from)?.length ?? 0) > 0) {
      const walk = [...states.get(from)!.way]
      for (let at = from; ; ) {
        const edge = open.get(at)?.pop()
        if (edge === undefined) break
        walk.push(edge.event)
        at = edge.to
      }
      all.push(walk)
    }
  }
  return all
}
