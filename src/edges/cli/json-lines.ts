// Input that is JSON, but not a case file a line: said once, and not of each of its lines.

/** What the lines after one that goes on have to do with it: all of them belong to it, or those that stand on their own do not. */
type GoesOn = 'to-the-end' | 'until-an-object'

const ARRAY =
  'A JSON array begins here, and batch takes one case file a line, so it has read no further: give each case file a line of its own (jq -c ".[]" does so).'
const OBJECT =
  'A JSON object begins here and goes on in the next line, and batch takes one case file a line: write each on one line (jq -c . does so), or give a single one to send-timescales timeline.'

/** Looks at the lines in turn, and says which to pass over because they go on from the first. */
export class JsonLines {
  /** Lines passed over so far. */
  passedOver = 0
  #isFirst = true
  #goesOn: GoesOn | null = null

  /** What is wrong with a line that JSON begins on and does not end; `pass` for one that goes on from it. */
  look(line: string): { readonly fault: string } | 'pass' | null {
    if (this.#isFirst) {
      this.#isFirst = false
      if (!isUnfinished(line)) return null
      this.#goesOn = line.trimStart().startsWith('[') ? 'to-the-end' : 'until-an-object'
      return { fault: this.#goesOn === 'to-the-end' ? ARRAY : OBJECT }
    }
    if (this.#goesOn === null) return null
    if (this.#goesOn === 'until-an-object' && isObject(line)) {
      this.#goesOn = null
      return null
    }
    this.passedOver++
    return 'pass'
  }
}

const BEGINS = /^\uFEFF?\s*(?:\[\s*(?:$|\{)|\{\s*(?:$|"))/
const TEXT = /"(?:[^"\\]|\\.)*"/g

/** Whether an object or an array of objects begins here and a bracket of it is still open at the end of the line. */
function isUnfinished(line: string): boolean {
  if (!BEGINS.test(line)) return false
  let open = 0
  for (const [bracket] of line.replace(TEXT, '').matchAll(/[[\]{}]/g)) open += '[{'.includes(bracket) ? 1 : -1
  return open > 0
}

/** Whether a line is a whole object on its own, as a case file is. */
function isObject(line: string): boolean {
  if (!line.startsWith('{')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
