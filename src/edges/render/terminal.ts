// Text on a terminal: how many cells it takes, and its colours.

const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Marks that sit on the letter before them. A picture selector can widen it, so it counts. */
const MARK = /[\p{M}\p{Cf}]/u
const PICTURE = '\ufe0f'

/** The cells that a text takes in a terminal. */
export function cells(text: string): number {
  let n = 0
  for (const letter of text) n += WIDE.test(letter) ? 2 : MARK.test(letter) && letter !== PICTURE ? 0 : 1
  return n
}

/** What makes a text this wide. */
export const padding = (text: string, width: number): string => ' '.repeat(Math.max(0, width - cells(text)))

export const pad = (text: string, width: number): string => text + padding(text, width)

const CODES = { bold: '1', dim: '2', alarm: '1;31', warning: '33' } as const
export type Style = keyof typeof CODES

/** The text in a style; as it is without one. */
export type Paint = (text: string, style: Style | null) => string

export const painter =
  (color: boolean): Paint =>
  (text, style) =>
    color && style !== null && text.trim() !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text
