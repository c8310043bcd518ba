/** Whether webhooks are as the reference documents them. */
import type { EventFacts } from "@pay/core/operation"
import { check } from "@pay/core/schema"
import { expect } from "vitest"
import type { Received } from "./helpers.ts"

/** Every payload fits the documented webhook of its `event` or `type`. */
export const expectDocumented = (events: ReadonlyArray<EventFacts>, received: ReadonlyArray<Received>): void => {
  for (const { body } of received) {
    const event = events.find(({ name }) => name === (body.event ?? body.type))
    expect(event && check(event.schema, body), JSON.stringify(body)).toEqual([])
  }
}
