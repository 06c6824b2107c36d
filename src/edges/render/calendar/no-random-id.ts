// The calendar generator on a page without a secure origin.

/**
 * Runs what makes an event. ical-generator asks for a random id before it takes the one that it is given, and where
 * `crypto.randomUUID` is missing (a page served over plain http) it throws. Its answer is never used, so any will do.
 */
export function withoutRandomId<T>(make: () => T): T {
  const { crypto } = globalThis as { crypto?: { randomUUID?: unknown } }
  if (typeof crypto?.randomUUID === 'function') return make()
  const randomUUID = (): string => ''
  const [owner, name, value] =
    crypto === undefined ? [globalThis, 'crypto', { randomUUID }] : [crypto, 'randomUUID', randomUUID]
  Object.defineProperty(owner, name, { value, configurable: true })
  try {
    return make()
  } finally {
    Reflect.deleteProperty(owner, name)
  }
}
