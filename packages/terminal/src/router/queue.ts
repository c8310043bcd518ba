/** Tickets in the order of arrival, each for one of several terminals. Pure bookkeeping; nothing here waits. */

export interface Ticket<A> {
  readonly name: string
  /** Terminal ids that would do, best first. */
  readonly wants: ReadonlyArray<string>
  readonly assign: (to: A) => void
}

export interface Place {
  readonly name: string
  /** 1 is next. */
  readonly position: number
}

export class TicketQueue<A> {
  #waiting: ReadonlyArray<Ticket<A>> = []

  get waiting(): ReadonlyArray<Ticket<A>> {
    return this.#waiting
  }

  add(ticket: Ticket<A>): void {
    this.#waiting = [...this.#waiting, ticket]
  }

  remove(ticket: Ticket<A>): void {
    this.#waiting = this.#waiting.filter((other) => other !== ticket)
  }

  places(): ReadonlyArray<Place> {
    return this.#waiting.map(({ name }, index) => ({ name, position: index + 1 }))
  }
}
