// Results and law are values: nobody can change what somebody else holds.

/** Freezes a record and everything in it. */
export function freeze<T extends object>(record: T): T {
  // Without a list of the values: that would be half the cost of the law's first question.
  for (const key in record) {
    const value = record[key]
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) freeze(value)
  }
  return Object.freeze(record)
}

/**
 * A table for others to read, whose rows are made when each is first read and frozen then: nothing is built at load that
 * the first question does not need. It lists, spreads and turns into JSON as any object does. The library itself asks
 * what makes a row: freezing seventy of them would cost a third of its first timeline, and what it gives out is frozen
 * as it leaves.
 */
export function lazyTable<K extends string, V extends object>(
  keys: readonly K[],
  make: (key: K) => V,
): Readonly<Record<K, V>> {
  const rowOf = memoized((key: K): V => freeze(make(key)))
  // Without a prototype to begin with, engines keep it as a dictionary, and make no new shape for each of its rows.
  const table = Object.create(null) as Record<K, V>
  for (const key of keys) Object.defineProperty(table, key, { get: () => rowOf(key), enumerable: true })
  return Object.freeze(Object.setPrototypeOf(table, Object.prototype))
}

/** Something that is made when it is first asked for, and then kept. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** A record with more parts, each of which is made when it is first read. */
export function withParts<R extends object, P extends Readonly<Record<string, () => unknown>>>(
  record: R,
  parts: P,
): R & { readonly [K in keyof P]: ReturnType<P[K]> } {
  const whole = { ...record } as R & { readonly [K in keyof P]: ReturnType<P[K]> }
  for (const [name, make] of Object.entries(parts))
    Object.defineProperty(whole, name, { get: lazily(make), enumerable: true })
  return whole
}

/** A function of a year, say, that works each answer out once. */
export function memoized<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) known.set(key, (value = make(key)))
    return value
  }
}
