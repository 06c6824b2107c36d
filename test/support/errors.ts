// What tests ask of an error: that it is the library's own, and that it says what to do in one sentence.
import { TimescalesError } from '../../src/errors'

/** The error that this throws, which must be the library's own. */
export function errorOf(run: () => unknown): TimescalesError {
  try {
    run()
  } catch (error) {
    if (error instanceof TimescalesError) return error
    throw error
  }
  throw new Error('It did not throw.')
}

/** One sentence on one line; a nearest name may be offered after it. */
export const ONE_SENTENCE = /^(?!.*[.!?] [A-Z](?!id you mean))[^\n]+[.?]$/
