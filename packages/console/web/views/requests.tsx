/** Every request to the API, newest first, and each as a program would send it. */
import { computed, signal } from "@preact/signals"
import { RefreshCw } from "lucide-preact"
import { callApi } from "../api.ts"
import { timeOf } from "../format.ts"
import { asCurl, asTypeScript, headersOf } from "../replay.ts"
import { linkTo, place } from "../router.ts"
import { baseUrl, operations, requests } from "../state.ts"
import type { ApiRequest } from "../types.ts"
import { attempt, say } from "../ui/notices.tsx"
import { Badge, byArrows, Code, CopyButton, Empty, Facts, Id, JsonBlock, parsed, Time } from "../ui/parts.tsx"
import { Split } from "../ui/split.tsx"
import { Tabs } from "../ui/tabs.tsx"

const search = signal("")
const onlyFailed = signal(false)

const matches = (request: ApiRequest, words: ReadonlyArray<string>): boolean => {
  const text =
    `${request.method} ${request.path} ${request.operation ?? ""} ${request.status ?? "cut"} ${request.idempotency_key ?? ""} ${request.response ?? ""} ${JSON.stringify(request.request ?? "")}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

const shown = computed(() => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
  return requests.value
    .filter((one) => (!onlyFailed.value || (one.status ?? 0) >= 400 || one.status === undefined) && matches(one, words))
    .toReversed()
    .slice(0, 300)
})

const Row = ({ request, current }: { readonly request: ApiRequest; readonly current: boolean }) => (
  <li>
    <a data-row class="row" href={linkTo("requests", request.id)} aria-current={current ? "true" : undefined}>
      <span class={`method ${request.method.toLowerCase()}`}>{request.method}</span>
      <span class="row-main">
        <span class="row-title">{request.path.split("?")[0]}</span>
        <span class="row-sub">
          {`${timeOf(request.at)} · ${request.ms} ms`}
          {request.operation ? ` · ${request.operation.split(".").at(-1)}` : ""}
        </span>
      </span>
      {request.faults && <Badge tone="wait">fault</Badge>}
      <Badge tone={request.status === undefined ? "bad" : undefined}>{request.status ?? "cut"}</Badge>
    </a>
  </li>
)

const again = async (request: ApiRequest): Promise<void> => {
  const headers = headersOf(request, operations.value.get(request.operation ?? ""))
  const { status } = await callApi(request.method, request.path, request.request, Object.fromEntries(headers))
  say(status === null ? "Sent again; the connection was cut." : `Sent again: ${status}.`)
}

const Detail = ({ request }: { readonly request: ApiRequest }) => {
  const operation = operations.value.get(request.operation ?? "")
  const curl = asCurl(request, operation, baseUrl.value)
  const typescript = asTypeScript(request, operation, baseUrl.value)
  const response = parsed(request.response)
  return (
    <article>
      <div class="detail-head">
        <h2>
          <span class={`method ${request.method.toLowerCase()}`}>{request.method}</span> {request.path}
        </h2>
        <Badge tone={request.status === undefined ? "bad" : undefined}>{request.status ?? "connection cut"}</Badge>
      </div>
      <div class="actions">
        <button type="button" onClick={() => void attempt(() => again(request))}>
          <RefreshCw size={15} aria-hidden /> Send again
        </button>
      </div>
      <Facts
        facts={[
          ["Operation", request.operation],
          ["At", <Time key="at" at={request.at} />],
          ["Took", `${request.ms} ms`],
          ["Idempotency key", request.idempotency_key && <code>{request.idempotency_key}</code>],
          ["Request-ID", <Id key="id" id={request.id} />],
          ["Mode", request.mode],
          ["Faults", request.faults?.join(", ")],
          ["Fields that nobody reads", request.unknown_fields?.join(", ")]
        ]}
      />
      <Tabs
        label="Request and answer"
        tabs={[
          {
            name: "Answer",
            content:
              response === undefined ? (
                <Empty
                  title={
                    request.status === undefined
                      ? "The connection was cut before an answer."
                      : "The answer has no body."
                  }
                />
              ) : (
                <JsonBlock value={response} label="Answer" />
              )
          },
          {
            name: "Request",
            content:
              request.request === undefined ? (
                <Empty title="The request has no body." />
              ) : (
                <JsonBlock value={request.request} label="Request body" />
              )
          },
          {
            name: "curl",
            content: (
              <div class="copyable">
                <CopyButton text={curl} />
                <Code text={curl} label="The request as curl" />
              </div>
            )
          },
          ...(typescript === undefined
            ? []
            : [
                {
                  name: "TypeScript",
                  content: (
                    <div class="copyable">
                      <CopyButton text={typescript} />
                      <Code text={typescript} label="The request as TypeScript" />
                    </div>
                  )
                }
              ])
        ]}
      />
    </article>
  )
}

export const RequestsView = () => {
  const { chosen } = place.value
  const request = requests.value.find(({ id }) => id === chosen)
  return (
    <Split
      view="requests"
      title="Requests"
      chosen={request !== undefined}
      tools={<span class="soft count">{requests.value.length}</span>}
      list={
        <>
          <div class="filters">
            <input
              type="search"
              aria-label="Search requests"
              placeholder="Path, id, key, status…"
              value={search.value}
              onInput={(event) => {
                search.value = event.currentTarget.value
              }}
            />
            <label class="check">
              <input
                type="checkbox"
                checked={onlyFailed.value}
                onChange={(event) => {
                  onlyFailed.value = event.currentTarget.checked
                }}
              />
              Failed only
            </label>
          </div>
          {shown.value.length === 0 ? (
            <Empty title={requests.value.length === 0 ? "Nobody has called the API yet." : "Nothing matches."}>
              {requests.value.length === 0 && <a href={linkTo("start")}>Start here</a>}
            </Empty>
          ) : (
            <ul class="rows" onKeyDown={byArrows}>
              {shown.value.map((one) => (
                <Row key={one.id} request={one} current={one.id === chosen} />
              ))}
            </ul>
          )}
        </>
      }
      detail={request ? <Detail request={request} /> : <Empty title="Choose a request to see all of it." />}
    />
  )
}
