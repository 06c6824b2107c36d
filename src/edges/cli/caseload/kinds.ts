// What a file is, by what it holds: a return, a file of a Blade export, case files, or a table.
import { type BladeModule, bladeModuleOf } from 'send-dispute-timescales/sen2'

export type Kind =
  | { readonly is: 'xml' }
  | { readonly is: 'blade'; readonly module: BladeModule }
  | { readonly is: 'case-files' }
  | { readonly is: 'table' }
  | { readonly is: 'empty' }

/** Bytes from the beginning of a file that are enough to know it. */
export const ENOUGH = 16_384

/** Knows a file by its first bytes. Anything else is a table, whose reader says what is wrong with it. */
export function kindOf(beginning: Uint8Array): Kind {
  // UTF-16 is known too, so that the reader of its kind can say how to save it.
  const text = new TextDecoder().decode(beginning).replace(/^[\s\0\ufeff\ufffd]+/, '')
  if (text === '') return { is: 'empty' }
  if (text.startsWith('<')) return { is: 'xml' }
  if (text.startsWith('{') || text.startsWith('[')) return { is: 'case-files' }
  const header = text.slice(0, text.search(/[\r\n]|$/))
  const module = bladeModuleOf(header.split(/[,;]/).map((name) => name.replaceAll('"', '')))
  return module === null ? { is: 'table' } : { is: 'blade', module }
}
