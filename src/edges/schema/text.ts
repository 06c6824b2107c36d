// A JSON text: what it says, and what JSON.parse does not tell. A name that stands twice, and where a text breaks off.
import { createScanner, type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import type { Problem } from 'send-dispute-timescales'
import { inputLimits, tooDeep, tooMuch } from './plain'
import { type Path, pathText, problemAt } from './problem'

/** The value, with the names that stand twice; or why there is none. */
export type Read = { readonly value: unknown; readonly repeats: readonly Problem[] } | { readonly refused: Problem }

/** Reads a JSON text. A byte order mark in front of it is left out. */
export function readText(input: string, at: Path = []): Read {
  if (input.length > inputLimits.text) return { refused: tooMuch(at, inputLimits.text, 'characters') }
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input
  const scanned = scan(text, at)
  if ('refused' in scanned) return scanned
  try {
    return { value: JSON.parse(text), repeats: scanned.repeats }
  } catch {
    return { refused: breaksOff(text, at) }
  }
}

/** An object or a list that is still open: the name or the place it has come to, and, of an object, the lines of its names. */
interface Open {
  step: string | number
  readonly names: Map<string, number> | null
  awaitsName: boolean
}

/** Stands for the line of a name that is known to stand twice. */
const SAID = 0

/** One pass over the words of the text, without recursion: hostile nesting costs nothing. */
function scan(text: string, at: Path): { readonly repeats: readonly Problem[] } | { readonly refused: Problem } {
  const scanner = createScanner(text, true)
  const open: Open[] = []
  const repeats: Problem[] = []
  const here = (): Path => [...at, ...open.map(({ step }) => step)]
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const inner = open.at(-1)
    const mark = text[scanner.getTokenOffset()]
    if (mark === '{' || mark === '[') {
      if (open.length >= inputLimits.depth) return { refused: tooDeep(here()) }
      open.push(
        mark === '{' ? { step: '', names: new Map(), awaitsName: true } : { step: 0, names: null, awaitsName: false },
      )
    } else if (mark === '}' || mark === ']') open.pop()
    else if (inner?.names === null) {
      if (mark === ',') inner.step = Number(inner.step) + 1
    } else if (inner !== undefined) {
      if (mark === ',') inner.awaitsName = true
      if (mark !== '"' || !inner.awaitsName) continue
      const name = (inner.step = scanner.getTokenValue())
      const line = scanner.getTokenStartLine() + 1
      const first = inner.names.get(name)
      inner.awaitsName = false
      inner.names.set(name, first === undefined ? line : SAID)
      if (first !== undefined && first !== SAID) repeats.push(standsTwice(here(), first, line))
    }
  }
  return { repeats }
}

const standsTwice = (at: Path, first: number, second: number): Problem =>
  problemAt(
    at,
    `${pathText(at)} stands twice, ${first === second ? `both on line ${first}` : `on line ${first} and on line ${second}`}: keep one.`,
    'each name once',
    JSON.stringify(String(at.at(-1)).slice(0, 40)),
  )

/** What a text lacks where it breaks off; anything else does not belong there. */
const LACKS: Readonly<Record<string, string>> = {
  CloseBraceExpected: 'a closing "}" is missing',
  CloseBracketExpected: 'a closing "]" is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  InvalidCommentToken: 'JSON has no comments',
  PropertyNameExpected: 'a name in double quotes is missing',
  UnexpectedEndOfString: 'a string does not end',
  ValueExpected: 'a value is missing',
}

function breaksOff(text: string, at: Path): Problem {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const first = errors[0]
  const offset = first?.offset ?? 0
  const before = text.slice(0, offset).split('\n')
  const lacks =
    /,\s*$/.test(text.slice(0, offset)) && /[}\]]/.test(text.charAt(offset))
      ? `a comma stands before "${text.charAt(offset)}"`
      : ((first && LACKS[printParseErrorCode(first.error)]) ?? 'something there does not belong')
  return problemAt(
    at,
    `The text is not JSON: ${lacks} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}.`,
    'a JSON text',
    JSON.stringify(text.slice(offset, offset + 20)),
  )
}
