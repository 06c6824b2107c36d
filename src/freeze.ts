// Results and law are values: nobody can change what somebody else holds.

/** Freezes a record and everything in it. */
export function freeze<T extends object>(record: T): T {
  for (const value of Object.values(record))
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) freeze(value)
  return Object.freeze(record)
}

/**
 * A table whose rows are made, and frozen, when each is first read: nothing is built at load that the first question
 * does not need. It lists, spreads and turns into JSON as any object does.
 */
export function lazyTable<K extends string, V>(keys: readonly K[], make: (key: K) => V): Readonly<Record<K, V>> {
  const rows = new Map<K, V>()
  const rowOf = (key: K): V => {
    let row = rows.get(key)
    if (row === undefined) {
      row = make(key)
      if (typeof row === 'object' && row !== null) freeze(row)
      rows.set(key, row)
    }
    return row
  }
  const table = {} as Record<K, V>
  for (const key of keys) Object.defineProperty(table, key, { get: () => rowOf(key), enumerable: true })
  return Object.freeze(table)
}

/** Something that is made when it is first asked for, and then kept. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
