// A fresh consumer in CommonJS: the same exports through require.
const assert = require('node:assert/strict')
const { DateTime } = require('luxon')
const { buildTimeline, calculateDeadline, TimescalesError } = require('send-dispute-timescales')
const { dueAt } = require('send-dispute-timescales/luxon')
const { toCalendar, toSvg, toTable } = require('send-dispute-timescales/render')
const { parseDispute } = require('send-dispute-timescales/schema')
const { send35Cautions } = require('send-dispute-timescales/send35')
const { runConformance } = require('send-dispute-timescales/testing')

const appeal = calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
assert.equal(appeal.dueOn, '2025-09-01')
assert.ok(dueAt(appeal) instanceof DateTime)
// One copy of the core serves the edges: their errors are the main entry's.
assert.throws(() => toTable({}), TimescalesError)
const file = { reference: '2025/117', dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }
const timeline = buildTimeline(file, { asAt: '2025-06-20' })
for (const render of [toTable, toSvg, toCalendar]) assert.equal(typeof render(timeline), 'string')
assert.equal(parseDispute({ kind: 'refusal-to-asses' }).ok, false)
assert.ok(send35Cautions.length > 0)
for (const name of ['law', 'cases', 'schema', 'bank-holidays'])
  assert.equal(typeof require(`send-dispute-timescales/${name}.json`), 'object')
assert.match(require('send-dispute-timescales/package.json').version, /^\d+\.\d+\.\d+/)
runConformance(calculateDeadline).then(({ failed, passed }) => {
  assert.deepEqual(failed, [])
  console.log(`${passed} conformance cases`)
})
