// What a comment after a statement promises: `// VALUE`, `// VALUE: a note`, `// throws CODE`, each as it stands in docs
// and in @example.
import { expect } from 'vitest'

export type Promised = { readonly value: unknown } | { readonly throws: string }

/** Reads a comment without its slashes; null for a remark in words, such as `the same in plain English`. */
export function readPromise(comment: string): Promised | null {
  const text = comment.trim().replace(/^=> ?/, '')
  const thrown = /^throws ([a-z-]+)(?::.*)?$/.exec(text)
  if (thrown) return { throws: thrown[1] as string }
  // A note may follow after a colon, so the longest part that is a value counts.
  for (let end = text.length; end > 0; end = text.lastIndexOf(': ', end - 1)) {
    const found = literal(text.slice(0, end))
    if (found) return found
  }
  if (/^[a-z]+ [a-z]/.test(text)) return null
  throw new Error(`"${text}" is neither a value nor a remark that starts with two plain words.`)
}

/** A literal, written as in code; not an expression that would look something up. */
function literal(text: string): { value: unknown } | null {
  if (!/^(['"`[{]|-?\d|true$|false$|null$|undefined$)/.test(text)) return null
  try {
    return { value: new Function(`'use strict'; return (${text})`)() }
  } catch {
    return null
  }
}

/** Runs an expression and holds it to what its comment promises. */
export async function holdTo(promised: Promised, run: () => unknown): Promise<void> {
  if ('value' in promised) return expect(await run()).toEqual(promised.value)
  try {
    await run()
  } catch (error) {
    return expect((error as { code?: string }).code).toBe(promised.throws)
  }
  throw new Error(`Nothing was thrown; the comment promises ${promised.throws}.`)
}
