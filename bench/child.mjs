// Starting a fresh node and reading what it reports of itself.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a program in a node of its own; its answer is the JSON it prints. */
export async function ask(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`)
  return JSON.parse(text)
}

/**
 * Pours so many lines through a program's standard input and counts the lines it answers.
 *
 * @param block NDJSON that is repeated
 * @param lines a multiple of the block's lines
 * @returns CPU microseconds and peak memory of that program alone
 */
export async function pour(args, block, blockLines, lines) {
  const child = spawn(process.execPath, ['--import', new URL('at-exit.mjs', import.meta.url).href, ...args], {
    stdio: ['pipe', 'pipe', 'ignore', 'pipe'],
  })
  const closed = once(child, 'close')
  let answered = 0
  let refused = 0
  child.stdout.on('data', (chunk) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++
    if (chunk.includes('"ok":false')) refused++
  })
  let report = ''
  child.stdio[3].on('data', (chunk) => {
    report += chunk
  })
  const bytes = Buffer.from(block)
  for (let sent = 0; sent < lines; sent += blockLines) if (!child.stdin.write(bytes)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [code] = await closed
  if (code !== 0 || answered !== lines || refused > 0)
    throw new Error(`${args.join(' ')} ended with ${code}: ${answered} answers to ${lines} lines, ${refused} refused`)
  return JSON.parse(report)
}
