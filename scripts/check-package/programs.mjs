// The command: installed, and as one file to copy to a server; and the core as a plain script.
import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import vm from 'node:vm'
import { must, NAME, node, packed, root, run, temp } from './machine.mjs'

const ONE_FILE = 'send-timescales.mjs'

export const programs = {
  async bin() {
    const bin = join(packed.plain, 'node_modules/.bin/send-timescales')
    await useCommand((args, options) => run(bin, args, options))
  },

  /** The one file, found as its guide says, alone in an empty folder. */
  async 'one-file'() {
    const folder = join(temp, 'one-file')
    mkdirSync(folder)
    const found = createRequire(join(packed.plain, 'package.json')).resolve(`${NAME}/${ONE_FILE}`)
    must(found === join(realpathSync(packed.plain), 'node_modules', NAME, 'dist', ONE_FILE), `it stands in ${found}`)
    cpSync(found, join(folder, ONE_FILE))
    await useCommand((args, options) => node([ONE_FILE, ...args], { ...options, cwd: folder }))
    must(readdirSync(folder).join() === ONE_FILE, `it left ${readdirSync(folder)}`)
  },

  /** The script, in a context with nothing in it: what its tests do at length with the source. */
  script() {
    const file = createRequire(join(packed.plain, 'package.json')).resolve(`${NAME}/send-timescales.script.js`)
    const context = vm.createContext({})
    vm.runInContext('delete globalThis.Date; delete globalThis.Intl', context)
    vm.runInContext(readFileSync(file, 'utf8'), context)
    context.text = JSON.stringify({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } })
    const answer = vm.runInContext("sendTimescales.answer(text, '2025-06-20')", context)
    must(answer.includes('"dueOn":"2025-09-01"'), `it answers ${answer.slice(0, 200)}`)
  },
}

/** What a user of the command relies on: an answer on stdout alone, and the exit code. */
export async function useCommand(send) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  must((await send(['--version'])).includes(version), 'it does not say its version')
  const file = JSON.stringify({
    reference: 'a',
    dispute: { kind: 'refusal-to-assess' },
    dates: { noticeSentOn: '2025-06-05' },
  })
  const asAt = ['--as-at', '2025-06-20']
  const timeline = JSON.parse(await send(['timeline', '-', ...asAt, '--format', 'json'], { input: file }))
  must(JSON.stringify(timeline).includes('"dueOn":"2025-09-01"'), 'the timeline lacks its deadline')
  must((await send(['timeline', '-', ...asAt], { input: file })).includes('1 Sep 2025'), 'the table lacks its deadline')
  const calendar = await send(['timeline', '-', ...asAt, '--format', 'ics'], { input: file })
  must(calendar.includes('20250901'), 'the calendar lacks its deadline')
  const lines = (await send(['batch', ...asAt], { input: `${file}\nnot json\n`, exit: 1 }))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  must(lines[0].ok === true && lines[1].ok === false && lines[0].reference === 'a', 'batch answers wrongly')
  must(
    (await send(['deadline', 'appeal.lodge', 'noticeSentOn=2025-06-05'])).includes('1 September 2025'),
    'deadline answers wrongly',
  )
  await send(['no-such-command'], { exit: 2 })
}
