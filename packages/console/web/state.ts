/** What the page knows, kept current by the events of the sandbox. */
import { computed, signal } from "@preact/signals"
import { api, follow, type Told } from "./api.ts"
import type {
  Act,
  ApiRequest,
  Balance,
  Change,
  ClockState,
  Fault,
  Fields,
  Movement,
  Operation,
  Thing,
  Webhook
} from "./types.ts"

export type Connection = "connecting" | "live" | "lost" | "restarted"

export const connection = signal<Connection>("connecting")
export const clock = signal<ClockState & { readonly heardAt: number }>({
  now: "",
  mode: "flowing",
  next_timer: null,
  heardAt: 0
})
export const baseUrl = signal("")
export const extensions = signal<ReadonlyArray<string>>([])
export const faults = signal<ReadonlyArray<Fault>>([])
export const books = signal<{ readonly balanced: boolean; readonly balances: ReadonlyArray<Balance> }>({
  balanced: true,
  balances: []
})
export const operations = signal<ReadonlyMap<string, Operation>>(new Map())
/** Tables whose objects wait for a customer; true where there is a checkout page. */
export const customers = signal<ReadonlyMap<string, boolean>>(new Map())
/** What an extension last told: the terminals, the receiver. */
export const extended = signal<Readonly<Record<string, unknown>>>({})

const kept = {
  requests: new Map<string, ApiRequest>(),
  webhooks: new Map<string, Webhook>(),
  movements: new Map<string, Movement>(),
  things: new Map<string, Thing>(),
  changes: new Map<number, Change>(),
  acts: new Map<number, Act>()
}

// A storm of requests must not fill the browser; what was told first goes first.
const MOST = 5_000
const trim = (map: Map<unknown, unknown>): void => {
  for (const key of map.keys()) {
    if (map.size <= MOST) return
    map.delete(key)
  }
}

const version = signal(0)
const listOf = <K, A>(map: ReadonlyMap<K, A>) =>
  computed(() => {
    version.value
    return [...map.values()] as ReadonlyArray<A>
  })

/** Oldest first, all of them. */
export const requests = listOf(kept.requests)
export const webhooks = listOf(kept.webhooks)
export const movements = listOf(kept.movements)
export const things = listOf(kept.things)
export const changes = listOf(kept.changes)
export const acts = listOf(kept.acts)

const clearAll = (): void => {
  for (const map of Object.values(kept)) map.clear()
}

let drawing = false
// One drawing for all that comes within a moment.
const touched = (): void => {
  if (drawing) return
  drawing = true
  setTimeout(() => {
    drawing = false
    for (const map of Object.values(kept)) trim(map as Map<unknown, unknown>)
    version.value++
  }, 30)
}

const setClock = (state: ClockState): void => {
  clock.value = { ...state, heardAt: Date.now() }
}

const soon = (work: () => Promise<unknown>): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void work().catch(() => undefined), 120)
  }
}

export const loadFaults = async (): Promise<void> => {
  faults.value = (await api<{ faults: ReadonlyArray<Fault> }>("GET", "/faults")).faults
}
const loadBooks = async (): Promise<void> => {
  const audit = await api<{
    movements: ReadonlyArray<Movement>
    internal: ReadonlyArray<Movement>
    balanced: boolean
    balances: ReadonlyArray<Balance>
  }>("GET", "/audit")
  books.value = audit
  for (const one of [...audit.movements, ...audit.internal]) {
    if (!kept.movements.has(one.id)) kept.movements.set(one.id, one)
  }
  touched()
}
const refreshFaults = soon(loadFaults)
const refreshBooks = soon(loadBooks)

const thingKey = ({ table, id }: { readonly table: string; readonly id: string }): string => `${table} ${id}`

const onObject = (change: Change): void => {
  kept.changes.set(change.step, change)
  if (change.change === "removed") kept.things.delete(thingKey(change))
  else kept.things.set(thingKey(change), change)
}

const takers: Readonly<Record<string, (data: never) => void>> = {
  hello: ({ url, extensions: names, ...state }: ClockState & { url: string; extensions: ReadonlyArray<string> }) => {
    // After a reconnect everything is told anew.
    clearAll()
    baseUrl.value = url
    extensions.value = names
    setClock(state)
  },
  ready: () => {
    loadPast().then(
      () => {
        connection.value = "live"
      },
      // A connection that breaks meanwhile brings another hello.
      () => undefined
    )
  },
  clock: setClock,
  request: (request: ApiRequest) => {
    kept.requests.set(request.id || `${request.step}`, request)
    if (request.faults) refreshFaults()
  },
  webhook: (webhook: Webhook) => {
    // It keeps the place where it was first told.
    const step = kept.webhooks.get(webhook.id)?.step ?? webhook.step
    kept.webhooks.set(webhook.id, { ...webhook, ...(step === undefined ? {} : { step }) })
    if (faults.value.some(({ kind }) => kind.endsWith("webhook"))) refreshFaults()
  },
  movement: (movement: Movement) => {
    kept.movements.set(movement.id, movement)
    refreshBooks()
  },
  object: onObject,
  act: (act: Act) => kept.acts.set(act.step, act),
  reset: (state: ClockState) => {
    clearAll()
    setClock(state)
    refreshFaults()
    refreshBooks()
  }
}

const take = (frames: ReadonlyArray<Told>): void => {
  for (const { type, data } of frames) {
    if (Object.hasOwn(takers, type)) takers[type]!(data as never)
    else extended.value = { ...extended.value, [type]: data }
  }
  touched()
}

const LATEST = 500

/** What is older than the events that the sandbox keeps. */
const loadPast = async (): Promise<void> => {
  const [{ requests: older }, { webhooks: sent }, { tables }] = await Promise.all([
    api<{ requests: ReadonlyArray<ApiRequest> }>("GET", "/requests"),
    api<{ webhooks: ReadonlyArray<Webhook> }>("GET", "/webhooks"),
    api<{ tables: ReadonlyArray<string> }>("GET", "/objects"),
    loadBooks(),
    loadFaults(),
    loadOperations()
  ])
  for (const one of older) if (!kept.requests.has(one.id)) kept.requests.set(one.id, one)
  for (const one of sent) if (!kept.webhooks.has(one.id)) kept.webhooks.set(one.id, one)
  await Promise.all(tables.filter((table) => table.includes(".")).map(loadTable))
  await Promise.all(extensions.value.map(loadExtension))
  touched()
}

const loadTable = async (table: string): Promise<void> => {
  const { objects } = await api<{ objects: ReadonlyArray<Thing> }>("GET", `/objects?table=${table}&latest=${LATEST}`)
  for (const one of objects) {
    const isThing = typeof one.value === "object" && one.value !== null && "id" in one.value
    if (isThing && !kept.things.has(thingKey(one))) kept.things.set(thingKey(one), one)
  }
}

const loadExtension = async (name: string): Promise<void> => {
  const told = await api<Fields>("GET", `/${name}/state`)
  extended.value = { ...extended.value, [name]: told }
}

const loadOperations = async (): Promise<void> => {
  if (operations.value.size > 0) return
  const { operations: list, customers: waiting } = await api<{
    operations: ReadonlyArray<Operation>
    customers: ReadonlyArray<{ table: string; page: boolean }>
  }>("GET", "/operations")
  operations.value = new Map(list.map((one) => [one.id, one]))
  customers.value = new Map(waiting.map(({ table, page }) => [table, page]))
}

export const start = (): void => {
  void follow(take, (mayComeBack) => {
    connection.value = mayComeBack ? "lost" : "restarted"
  })
}
