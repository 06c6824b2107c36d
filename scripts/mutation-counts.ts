// What Stryker's report comes to, by room and in all.

interface Report {
  readonly files: Record<string, { readonly mutants: readonly { readonly status: string }[] }>
}

/** `2,914 tried, 2,850 killed (97.8 %); by room: dates 98.1 %, …` Those that time out are noticed, too. */
export function mutationCounts({ files }: Report): string {
  const rooms = new Map<string, { killed: number; all: number }>()
  for (const [file, { mutants }] of Object.entries(files)) {
    const room = file.split('/')[1] as string
    const tally = rooms.get(room) ?? { killed: 0, all: 0 }
    for (const { status } of mutants) {
      if (status === 'Ignored' || status === 'CompileError') continue
      tally.all++
      if (status === 'Killed' || status === 'Timeout') tally.killed++
    }
    rooms.set(room, tally)
  }
  const share = ({ killed, all }: { killed: number; all: number }) => `${((100 * killed) / all).toFixed(1)} %`
  const total = [...rooms.values()].reduce((sum, each) => ({
    killed: sum.killed + each.killed,
    all: sum.all + each.all,
  }))
  const byRoom = [...rooms].map(([room, tally]) => `${room} ${share(tally)}`).join(', ')
  return `${total.all} tried, ${total.killed} noticed (${share(total)}); ${byRoom}`
}
