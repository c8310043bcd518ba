/** The built-in receiver of `pnpm console`: what a shop would have got, each delivery handled once. */
import { api } from "../api.ts"
import { linkTo } from "../router.ts"
import { extended } from "../state.ts"
import { attempt } from "../ui/notices.tsx"
import { Badge, Empty, Facts, Time } from "../ui/parts.tsx"

export interface Delivery {
  readonly number: number
  readonly at: string
  readonly webhook_id: string
  readonly event: string
  readonly status: number
  /** It came before, so the shop did nothing this time. */
  readonly repeated: boolean
}

interface ReceiverState {
  readonly url: string
  readonly answers: number
  readonly handled: number
  readonly deliveries: ReadonlyArray<Delivery>
}

export const Receiver = () => {
  const { url, answers, handled, deliveries } = extended.value.receiver as ReceiverState
  return (
    <article>
      <div class="detail-head">
        <h2>The built-in receiver</h2>
        <Badge tone={answers === 200 ? "good" : "bad"}>{`answers ${answers}`}</Badge>
      </div>
      <p class="soft">
        A small shop that verifies each delivery and handles it once, however often it comes. Let it fail, and watch the
        sandbox send again when the clock is moved.
      </p>
      <div class="actions">
        <button
          type="button"
          onClick={() => void attempt(() => api("POST", "/receiver/answers", { status: answers === 200 ? 500 : 200 }))}
        >
          {answers === 200 ? "Let it fail from now on" : "Let it work again"}
        </button>
      </div>
      <Facts
        facts={[
          ["Address", url],
          ["Deliveries", deliveries.length],
          ["Handled", handled]
        ]}
      />
      {deliveries.length === 0 ? (
        <Empty title="Nothing has arrived yet." />
      ) : (
        <table class="plain" data-real-time>
          <caption class="hidden">Deliveries, newest first</caption>
          <thead>
            <tr>
              <th scope="col">Arrived</th>
              <th scope="col">Event</th>
              <th scope="col">What the shop did</th>
              <th scope="col" class="right">
                Answer
              </th>
            </tr>
          </thead>
          <tbody>
            {deliveries.toReversed().map((one) => (
              <tr key={one.number}>
                <td>
                  <Time at={one.at} />
                </td>
                <td>
                  <a href={linkTo("webhooks", one.webhook_id)}>{one.event}</a>
                </td>
                <td>{one.status >= 300 ? "failed" : one.repeated ? "knew it already" : "handled it"}</td>
                <td class="right">
                  <Badge>{one.status}</Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  )
}
