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
 * Runs a program to its end, its output unread.
 *
 * @returns CPU microseconds and peak memory of that program
 */
export async function run(args) {
  const child = spawn(process.execPath, ['--import', new URL('at-exit.mjs', import.meta.url).href, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const report = textOf(child.stdio[3])
  const [code] = await once(child, 'close')
  if (code > 1) throw new Error(`node ${args.join(' ')} ended with ${code}`)
  return JSON.parse(report())
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
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  let answered = 0
  let refused = 0
  child.stdout.on('data', (chunk) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++
    if (chunk.includes('"ok":false')) refused++
  })
  const said = textOf(child.stderr)
  const report = textOf(child.stdio[3])
  // A program that ends early says why on standard error; that its input was left unread is not news.
  child.stdin.on('error', () => {})
  const closed = once(child, 'close')
  const bytes = Buffer.from(block)
  for (let sent = 0; sent < lines && child.exitCode === null; sent += blockLines)
    if (!child.stdin.write(bytes)) await Promise.race([once(child.stdin, 'drain').catch(() => {}), closed])
  child.stdin.end()
  const [code] = await closed
  if (code !== 0 || answered !== lines || refused > 0)
    throw new Error(
      `${args.join(' ')} ended with ${code}: ${answered} answers to ${lines} lines, refused in ${refused} pieces.\n${said()}`,
    )
  return JSON.parse(report())
}

function textOf(stream) {
  let text = ''
  stream.on('data', (chunk) => {
    text += chunk
  })
  return () => text
}
