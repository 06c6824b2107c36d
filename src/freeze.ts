// Results and law are values: nobody can change what somebody else holds.

/** Freezes a record and everything in it. */
export function freeze<T extends object>(record: T): T {
  for (const value of Object.values(record))
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) freeze(value)
  return Object.freeze(record)
}
