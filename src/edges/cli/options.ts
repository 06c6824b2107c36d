// What options have in common: lists gather, single ones stand once, and --json is a format.
import { type Command, Option } from 'commander'
import { wrongUse } from './io'

/**
 * An option that takes a list: repeated, with commas, or with spaces (PowerShell turns `B,F,I` into `B F I`).
 *
 * @param name what the list holds, such as `sections`
 */
export const listOption = (flag: string, name: string, description: string): Option =>
  new Option(`${flag} <${name}...>`, description).argParser((text: string, gathered: readonly string[] | undefined) => [
    ...(gathered ?? []),
    ...text.split(/[\s,]+/).filter(Boolean),
  ])

/** An option with one value has it once: of two, nobody could know which is meant. */
export function refuseRepeated(command: Command): void {
  for (const option of command.options) {
    if (option.isBoolean() || option.variadic) continue
    let times = 0
    command.on(`option:${option.name()}`, () => {
      if (++times > 1) wrongUse(command, `option '${option.flags}' is given twice: give it once.`)
    })
  }
}

/** How to print an answer, `--json` being the same as `--format json`. */
export function formatOf<F extends string>(command: Command): F | 'json' {
  const { format, json } = command.opts<{ format: F | 'json'; json?: true }>()
  if (!json) return format
  if (command.getOptionValueSource('format') === 'cli' && format !== 'json')
    wrongUse(command, `--format ${format} does not go with --json.`)
  return 'json'
}
