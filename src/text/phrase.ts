// A sentence as it reads, with places for what it is handed: `{Who} must {act} by {when}.`

/** What stands in a sentence, by name, already in the reader's language. */
export type Texts<K extends string> = { readonly [P in K]: string }

/** The names of the places in a text; a capital letter at the beginning of one asks for its words with a capital. */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Uncapitalize<Name> | Names<Rest>
  : never

/**
 * A sentence of a catalogue from a text with named places. The compiler reads the names out of the text.
 *
 * @example phrase('{Who} must {act} by {when}.')({ who: 'the council', act: 'send the final plan', when: '2 May 2025' }) // 'The council must send the final plan by 2 May 2025.'
 */
// @__NO_SIDE_EFFECTS__
export function phrase<const T extends string>(text: T): (parts: Texts<Names<T>>) => string {
  return (parts: Readonly<Record<string, string>>) =>
    text.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => {
      return parts[first + rest] ?? capital(parts[first.toLowerCase() + rest] as string)
    })
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
