// Run in a node of its own: what a package costs from nothing to its first answer. node import-time.mjs NAME
const FIRST_ANSWERS = {
  'nothing at all': () => undefined,
  'send-dispute-timescales': async () => {
    const { calculateDeadline } = await import('../dist/index.js')
    return () => calculateDeadline('mediation.arrange', { authorityToldOfMediationOn: '2025-10-20' })
  },
  'send-dispute-timescales: a timeline': async () => {
    const { buildTimeline } = await import('../dist/index.js')
    const dates = { requestReceivedOn: '2025-10-20', noticeSentOn: '2026-01-09' }
    return () => buildTimeline({ dispute: { kind: 'refusal-to-issue-plan' }, dates }, { asAt: '2026-02-02' })
  },
  luxon: async () => {
    const { DateTime } = await import('luxon')
    return () => DateTime.fromISO('2025-10-20').plus({ days: 30 }).toISODate()
  },
  'date-holidays': async () => {
    const { default: Holidays } = await import('date-holidays')
    return () => new Holidays('GB', 'ENG').isHoliday('2025-12-25 12:00:00')
  },
}

process.env.TZ = 'Europe/London'
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const began = cpu()
const answer = await FIRST_ANSWERS[process.argv[2]]()
const loaded = cpu()
answer?.()
console.log(JSON.stringify({ load: loaded - began, first: cpu() - loaded }))
