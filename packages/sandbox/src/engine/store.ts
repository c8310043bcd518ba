/**
 * The sandbox's state: rows by table, each belonging to one realm (an account in one mode). Everything lives in memory;
 * a backing, if given, receives each committed change and gives all of them back at the next start.
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
  /** Order of creation, across tables. */
  readonly seq: number
  readonly origin?: Origin
  readonly value: unknown
}

/** What the request that created a row carried beside its body. */
export interface Origin {
  /** Idempotency key. */
  readonly key?: string
  /** Split rule that shares out what the object receives. */
  readonly split?: string
}

/** A change to be made durable: the new row, or the removal of one. */
export type Change = { readonly row: Row } | { readonly removed: { readonly table: string; readonly id: string } }

/** Where committed changes go. `commit` returns when they would survive the death of the process. */
export interface Backing {
  readonly load: () => Iterable<Row>
  readonly commit: (changes: ReadonlyArray<Change>) => void
  readonly clear: () => void
  readonly close: () => void
}

interface Rows {
  readonly all: Map<string, Row>
  readonly byRealm: Map<string, Map<string, Row>>
  /** `realm / index / key` → ids, in creation order. Built when the table's declaration is first seen. */
  readonly index: Map<string, Set<string>>
  declared: Table<never> | undefined
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
  /** Rows of all realms, for the console and for start-up. */
  readonly rows: (table: string) => Iterable<Row>
  readonly tables: () => ReadonlyArray<string>
  readonly put: <T>(table: Table<T>, realm: string, id: string, value: T, origin?: Origin) => void
  readonly remove: <T>(table: Table<T>, id: string) => void
  /** Undoes every change since the last `take`. */
  readonly rollback: () => void
  /** The changes since the last `take`, oldest first. */
  readonly take: () => ReadonlyArray<Change>
  /** As `take`, where nobody wants the changes. */
  readonly forget: () => void
  readonly clear: () => void
}

const indexKey = (realm: string, index: string, key: string): string => `${realm}\u0000${index}\u0000${key}`

/** A store in memory, filled with what the backing has kept. */
export const createStore = (kept: Iterable<Row> = []): Store => {
  const tables = new Map<string, Rows>()
  let seq = 0
  let log: Array<{ readonly before: Row | undefined; readonly after: Row | undefined }> = []

  const open = (name: string): Rows => {
    let rows = tables.get(name)
    if (!rows) {
      rows = { all: new Map(), byRealm: new Map(), index: new Map(), declared: undefined }
      tables.set(name, rows)
    }
    return rows
  }

  const unlink = (rows: Rows, at: string, id: string): void => {
    const ids = rows.index.get(at)
    ids?.delete(id)
    if (ids?.size === 0) rows.index.delete(at)
  }

  // A row that keeps its key keeps its place among the rows of that key.
  const reindex = (rows: Rows, before: Row | undefined, after: Row | undefined): void => {
    const indexes = rows.declared?.indexes
    if (!indexes) return
    for (const name in indexes) {
      const old = before && indexes[name]!(before.value as never)
      const key = after && indexes[name]!(after.value as never)
      if (old === key) continue
      if (before && old !== undefined) unlink(rows, indexKey(before.realm, name, old), before.id)
      if (after && key !== undefined) {
        const at = indexKey(after.realm, name, key)
        const ids = rows.index.get(at)
        if (ids) ids.add(after.id)
        else rows.index.set(at, new Set([after.id]))
      }
    }
  }

  const declare = (declaration: Table<never>): Rows => {
    const rows = open(declaration.name)
    if (!rows.declared) {
      rows.declared = declaration
      for (const row of rows.all.values()) reindex(rows, undefined, row)
    }
    return rows
  }

  const set = (rows: Rows, before: Row | undefined, after: Row | undefined): void => {
    reindex(rows, before, after)
    if (after) {
      rows.all.set(after.id, after)
      let realm = rows.byRealm.get(after.realm)
      if (!realm) {
        realm = new Map()
        rows.byRealm.set(after.realm, realm)
      }
      realm.set(after.id, after)
    } else if (before) {
      rows.all.delete(before.id)
      rows.byRealm.get(before.realm)?.delete(before.id)
    }
  }

  for (const row of kept) {
    set(open(row.table), undefined, row)
    if (row.seq > seq) seq = row.seq
  }

  return {
    get: <T>(declaration: Table<T>, id: string) =>
      declare(declaration as Table<never>).all.get(id)?.value as T | undefined,
    row: <T>(declaration: Table<T>, id: string) => declare(declaration as Table<never>).all.get(id),
    find: <T>(declaration: Table<T>, realm: string, index: string, key: string) => {
      const rows = declare(declaration as Table<never>)
      const ids = rows.index.get(indexKey(realm, index, key))
      return ids ? [...ids].map((id) => rows.all.get(id)!.value as T) : []
    },
    list: function* <T>(declaration: Table<T>, realm: string) {
      for (const row of open(declaration.name).byRealm.get(realm)?.values() ?? []) yield row.value as T
    },
    peek: (name, id) => tables.get(name)?.all.get(id),
    rows: (name) => tables.get(name)?.all.values() ?? [],
    tables: () => [...tables.keys()].sort(),
    put: (declaration, realm, id, value, origin) => {
      const rows = declare(declaration as Table<never>)
      const before = rows.all.get(id)
      const row: Row = before
        ? { ...before, value }
        : { table: declaration.name, id, realm, seq: ++seq, value, ...(origin === undefined ? {} : { origin }) }
      set(rows, before, row)
      log.push({ before, after: row })
    },
    remove: <T>(declaration: Table<T>, id: string) => {
      const rows = declare(declaration as Table<never>)
      const before = rows.all.get(id)
      if (!before) return
      set(rows, before, undefined)
      log.push({ before, after: undefined })
    },
    rollback: () => {
      for (const { before, after } of log.reverse()) set(open((before ?? after)!.table), after, before)
      log = []
    },
    take: () => {
      const changes = log.map(
        ({ before, after }): Change => (after ? { row: after } : { removed: { table: before!.table, id: before!.id } })
      )
      log = []
      return changes
    },
    forget: () => {
      if (log.length > 0) log = []
    },
    clear: () => {
      for (const rows of tables.values()) {
        rows.all.clear()
        rows.byRealm.clear()
        rows.index.clear()
      }
      log = []
    }
  }
}
