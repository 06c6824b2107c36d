// What a file is, by what it holds: a return, a file of a Blade export, case files, or a table.
import { type BladeModule, bladeModuleOf } from 'send-dispute-timescales/sen2'

export type Kind =
  | { readonly is: 'xml' }
  | { readonly is: 'blade'; readonly module: BladeModule }
  | { readonly is: 'case-files' }
  | { readonly is: 'table' }

/** Bytes from the beginning of a file that are enough to know it. */
export const ENOUGH = 16_384

/** Knows a file by its first bytes. Anything else is a table, whose reader says what is wrong with it. */
export function kindOf(beginning: Uint8Array): Kind {
  const text = new TextDecoder().decode(beginning).trimStart()
  if (text.startsWith('<')) return { is: 'xml' }
  if (text.startsWith('{') || text.startsWith('[')) return { is: 'case-files' }
  const header = text.slice(0, text.search(/[\r\n]|$/))
  const module = bladeModuleOf(header.split(/[,;]/).map((name) => name.replaceAll('"', '')))
  return module === null ? { is: 'table' } : { is: 'blade', module }
}
