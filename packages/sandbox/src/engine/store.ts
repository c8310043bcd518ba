/**
 * The sandbox's state: rows by table, each belonging to one realm (an account in one mode). Everything lives in memory;
 * a backing, if given, receives each committed change and gives all of them back at the next start. Lists by realm and
 * indexes are built when they are first asked for: creating an object pays for none that nobody reads.
 *
 * @module
 */

/** Declares what is kept: a name, and how to find rows by other values than their id. Values are never mutated. */
export interface Table<T> {
  readonly name: string
  readonly indexes: Readonly<Record<string, (value: T) => string | undefined>>
}

/** Declares a table; each index maps a value to the text it is found by (undefined: not in this index). */
export const table = <T>(
  name: string,
  indexes: Readonly<Record<string, (value: T) => string | undefined>> = {}
): Table<T> => ({ name, indexes })

export interface Row {
  readonly table: string
  readonly id: string
  readonly realm: string
  /** Order of creation, across tables; no two rows ever have the same. */
  readonly seq: number
  readonly origin: Origin | undefined
  readonly value: unknown
}

/** What the request that created a row carried beside its body. */
export interface Origin {
  /** Idempotency key. */
  readonly key?: string
  /** Split rule that shares out what the object receives. */
  readonly split?: string
}

/** Changes to be made durable, by `seq`: the row as it is by now, or undefined where it was removed. */
export type Changes = Map<number, Row | undefined>

/** Where committed changes go. `commit` returns when they would survive the death of the process. */
export interface Backing {
  readonly load: () => Iterable<Row>
  readonly commit: (changes: Changes) => void
  readonly clear: () => void
  readonly close: () => void
}

/** A row before and after a change that the running command made. */
export interface Altered {
  readonly before: Row | undefined
  readonly after: Row | undefined
}

/** `realm` → `key` → rows, in creation order; a key of one row holds the row itself. */
type Index = Map<string, Map<string, Row | Map<string, Row>>>

interface Rows {
  all: Map<string, Row>
  byRealm: Map<string, Map<string, Row>> | undefined
  readonly indexes: Map<string, { readonly keyOf: (value: never) => string | undefined; readonly index: Index }>
  /** A removal was undone, so that the row stands at the end instead of in its place. */
  disordered: boolean
}

export interface Store {
  readonly get: <T>(table: Table<T>, id: string) => T | undefined
  /** The row itself, for its realm and origin. */
  readonly row: <T>(table: Table<T>, id: string) => Row | undefined
  readonly find: <T>(table: Table<T>, realm: string, index: string, key: string) => ReadonlyArray<T>
  /** Values of a realm in creation order. */
  readonly list: <T>(table: Table<T>, realm: string) => IterableIterator<T>
  /** The row of an id in a table known by its name only. */
  readonly peek: (table: string, id: string) => Row | undefined
  /** What the creation of an object carried, in whichever table the object is. */
  readonly originOf: (id: string) => Origin | undefined
  /** Rows of all realms in creation order, for the console and for start-up. */
  readonly rows: (table: string) => Iterable<Row>
  readonly tables: () => ReadonlyArray<string>
  readonly put: <T>(table: Table<T>, realm: string, id: string, value: T, origin?: Origin) => void
  readonly remove: <T>(table: Table<T>, id: string) => void
  /** Undoes every change since the last `take` or `forget`. */
  readonly rollback: () => void
  /** What was altered since the last `take` or `forget`, oldest first; good until then. */
  readonly altered: () => ReadonlyArray<Altered>
  /** Adds the changes since the last `take` to those that are not durable yet. */
  readonly take: (into: Changes) => void
  /** As `take`, where nobody wants the changes. */
  readonly forget: () => void
  readonly clear: () => void
}

const openRows = (): Rows => ({ all: new Map(), byRealm: undefined, indexes: new Map(), disordered: false })

const addTo = (index: Index, key: string, row: Row): void => {
  let keys = index.get(row.realm)
  if (!keys) {
    keys = new Map()
    index.set(row.realm, keys)
  }
  const found = keys.get(key)
  if (!found || (!(found instanceof Map) && found.id === row.id)) keys.set(key, row)
  else if (found instanceof Map) found.set(row.id, row)
  else
    keys.set(
      key,
      new Map([
        [found.id, found],
        [row.id, row]
      ])
    )
}

const removeFrom = (index: Index, key: string, row: Row): void => {
  const keys = index.get(row.realm)
  const found = keys?.get(key)
  if (found instanceof Map) found.delete(row.id)
  if (found instanceof Map ? found.size === 0 : found?.id === row.id) keys!.delete(key)
}

const addToRealm = (byRealm: Map<string, Map<string, Row>>, row: Row): void => {
  const known = byRealm.get(row.realm)
  if (known) known.set(row.id, row)
  else byRealm.set(row.realm, new Map([[row.id, row]]))
}

// Everything that is in creation order goes through here.
const inOrder = (rows: Rows): Map<string, Row> => {
  if (rows.disordered) {
    rows.all = new Map([...rows.all].sort(([, a], [, b]) => a.seq - b.seq))
    rows.byRealm = undefined
    rows.indexes.clear()
    rows.disordered = false
  }
  return rows.all
}

const indexOf = (rows: Rows, { name, indexes }: Table<never>, wanted: string): Index => {
  const all = inOrder(rows)
  const known = rows.indexes.get(wanted)
  if (known) return known.index
  const keyOf = indexes[wanted]
  if (!keyOf) throw new Error(`${name} has no index ${wanted}`)
  const index: Index = new Map()
  for (const row of all.values()) {
    const key = keyOf(row.value as never)
    if (key !== undefined) addTo(index, key, row)
  }
  rows.indexes.set(wanted, { keyOf, index })
  return index
}

const realmsOf = (rows: Rows): Map<string, Map<string, Row>> => {
  const all = inOrder(rows)
  if (!rows.byRealm) {
    rows.byRealm = new Map()
    for (const row of all.values()) addToRealm(rows.byRealm, row)
  }
  return rows.byRealm
}

// A row that keeps its key keeps its place among the rows of that key.
const reindex = (rows: Rows, before: Row | undefined, after: Row | undefined): void => {
  for (const { keyOf, index } of rows.indexes.values()) {
    const old = before && keyOf(before.value as never)
    const key = after && keyOf(after.value as never)
    if (before && old !== undefined && old !== key) removeFrom(index, old, before)
    if (after && key !== undefined) addTo(index, key, after)
  }
}

const set = (rows: Rows, before: Row | undefined, after: Row | undefined): void => {
  if (rows.indexes.size > 0) reindex(rows, before, after)
  if (after) {
    rows.all.set(after.id, after)
    if (rows.byRealm) addToRealm(rows.byRealm, after)
  } else if (before) {
    rows.all.delete(before.id)
    rows.byRealm?.get(before.realm)?.delete(before.id)
  }
}

/** A store in memory, filled with what the backing has kept. */
export const createStore = (kept: Iterable<Row> = []): Store => {
  const tables = new Map<string, Rows>()
  let seq = 0
  let log: Array<Altered> = []

  const open = (name: string): Rows => {
    let rows = tables.get(name)
    if (!rows) {
      rows = openRows()
      tables.set(name, rows)
    }
    return rows
  }

  for (const row of kept) {
    set(open(row.table), undefined, row)
    if (row.seq > seq) seq = row.seq
  }

  const row = (name: string, id: string): Row | undefined => tables.get(name)?.all.get(id)

  return {
    get: <T>({ name }: Table<T>, id: string) => row(name, id)?.value as T | undefined,
    row: ({ name }, id) => row(name, id),
    find: <T>(table: Table<T>, realm: string, index: string, key: string) => {
      const found = indexOf(open(table.name), table as Table<never>, index)
        .get(realm)
        ?.get(key)
      if (!found) return []
      return found instanceof Map ? Array.from(found.values(), ({ value }) => value as T) : [found.value as T]
    },
    list: function* <T>({ name }: Table<T>, realm: string) {
      for (const { value } of realmsOf(open(name)).get(realm)?.values() ?? []) yield value as T
    },
    peek: row,
    originOf: (id) => {
      for (const { all } of tables.values()) {
        const origin = all.get(id)?.origin
        if (origin) return origin
      }
      return undefined
    },
    rows: (name) => inOrder(open(name)).values(),
    tables: () => [...tables].flatMap(([name, { all }]) => (all.size > 0 ? [name] : [])).sort(),
    put: ({ name }, realm, id, value, origin) => {
      const rows = open(name)
      const before = rows.all.get(id)
      const after: Row = before
        ? { table: name, id, realm: before.realm, seq: before.seq, origin: before.origin, value }
        : { table: name, id, realm, seq: ++seq, origin, value }
      set(rows, before, after)
      log.push({ before, after })
    },
    remove: ({ name }, id) => {
      const rows = open(name)
      const before = rows.all.get(id)
      if (!before) return
      set(rows, before, undefined)
      log.push({ before, after: undefined })
    },
    rollback: () => {
      for (const { before, after } of log.reverse()) {
        const rows = open((before ?? after)!.table)
        set(rows, after, before)
        if (!after) rows.disordered = true
      }
      log = []
    },
    altered: () => log,
    take: (into) => {
      for (const { before, after } of log) into.set((after ?? before)!.seq, after)
      log = []
    },
    forget: () => {
      if (log.length > 0) log = []
    },
    clear: () => {
      tables.clear()
      log = []
    }
  }
}
