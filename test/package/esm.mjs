// A fresh consumer in ESM: every export of the packed tarball used once, for real.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { DateTime } from 'luxon'
import {
  addWorkingDays,
  buildTimeline,
  calculateDeadline,
  classifyDecision,
  createCalendar,
  deadlineStatus,
  explainDeadline,
  needsMediationCertificate,
  TimescalesError,
} from 'send-dispute-timescales'
import bankHolidays from 'send-dispute-timescales/bank-holidays.json' with { type: 'json' }
import cases from 'send-dispute-timescales/cases.json' with { type: 'json' }
import law from 'send-dispute-timescales/law.json' with { type: 'json' }
import { dueAt, londonDate } from 'send-dispute-timescales/luxon'
import { toCalendar, toSvg, toTable } from 'send-dispute-timescales/render'
import { caseFileSchema, disputeSchema, noticeSchema, parseCaseFile, parseNotice } from 'send-dispute-timescales/schema'
import schema from 'send-dispute-timescales/schema.json' with { type: 'json' }
import { assessSend35 } from 'send-dispute-timescales/send35'
import { librarySubject, runConformance } from 'send-dispute-timescales/testing'

// The README's own example, by hand: two months after 5 June, and August moves it to 1 September.
const appeal = calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
assert.equal(appeal.endsOn, '2025-08-05')
assert.equal(appeal.dueOn, '2025-09-01')
assert.equal(deadlineStatus(appeal, { asAt: '2025-09-02' }), 'overdue')
assert.ok(explainDeadline(appeal).length > 1)
assert.equal(addWorkingDays('2026-04-02', 3), '2026-04-09')
assert.equal(needsMediationCertificate({ kind: 'plan-content', sections: ['B', 'F', 'I'] }), true)
assert.equal(classifyDecision({ kind: 'plan-content', sections: ['I'] }).certificate.reason, 'placement-only')
assert.ok(createCalendar({ add: ['2026-06-15'] }))
assert.throws(() => calculateDeadline('appeal.lodg', {}), { code: 'unknown-limit' })

// A calendar that another part of the program made with the CommonJS copy is a calendar here too.
const common = createRequire(import.meta.url)('send-dispute-timescales')
assert.notEqual(common.createCalendar, createCalendar)
assert.equal(addWorkingDays('2026-06-12', 1, common.createCalendar({ add: ['2026-06-15'] })), '2026-06-16')
assert.equal(common.addWorkingDays('2026-06-12', 1, createCalendar({ add: ['2026-06-15'] })), '2026-06-16')
assert.throws(() => addWorkingDays('2026-06-12', 1, { ...createCalendar() }), { code: 'invalid-input' })

assert.throws(() => addWorkingDays(new Date(0), 1), TimescalesError)

// luxon: the consumer's own copy on both sides.
const at = dueAt(appeal)
assert.ok(at instanceof DateTime)
assert.equal(at.toISO(), '2025-09-01T17:00:00.000+01:00')
assert.equal(londonDate(DateTime.fromISO('2025-07-31T23:30:00Z')), '2025-08-01')

const file = { reference: '2025/117', dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }
const timeline = buildTimeline(file, { asAt: '2025-06-20' })
assert.equal(timeline.next.id, 'mediation.contact-adviser')
assert.match(toTable(timeline), /1 September|1 Sep/)
assert.match(toSvg(timeline), /^<svg[\s\S]*<\/svg>\s*$/)
assert.match(toCalendar(timeline), /BEGIN:VCALENDAR[\s\S]*20250901/)

assert.equal(parseCaseFile(file).ok, true)
assert.equal(parseCaseFile({ ...file, dates: { noticeSentOn: '2025-02-30' } }).ok, false)
assert.deepEqual(parseNotice([{ kind: 'refusal-to-assess' }]), { ok: true, value: [{ kind: 'refusal-to-assess' }] })

// Standard Schema, as a tool that takes it calls it.
const validate = (schema, value) => schema['~standard'].validate(value)
assert.deepEqual(validate(caseFileSchema, file), { value: file })
assert.deepEqual(validate(caseFileSchema, { dates: { noticeSentOn: '2025-02-30' } }).issues[0].path, [
  'dates',
  'noticeSentOn',
])
assert.deepEqual(validate(disputeSchema, { kind: 'plan-content', sections: ['L'] }).issues[0].path, ['sections', 0])
assert.deepEqual(validate(noticeSchema, [{ kind: 'draft' }]).issues[0].path, [0, 'kind'])
assert.equal(disputeSchema['~standard'].version, 1)

// The tribunal's form: the draft and the flat fields say the same; a half-typed date says nothing yet.
const decisionLetterDate = { day: '5', month: '6', year: '2025' }
const draft = { typeOfAppeal: { appealAbout: ['refusedToMakePlan'] }, timeliness: { decisionLetterDate } }
const flat = { appealAppealAbout: ['refusedToMakePlan'], timeDecisionLetterDate: '2025-06-05' }
const asAt = '2025-09-02'
for (const form of [draft, flat]) {
  const { certificateNeeded, deadline, late, explanationNeeded } = assessSend35(form, { asAt })
  assert.deepEqual([certificateNeeded, deadline.dueOn, late, explanationNeeded], [true, '2025-09-01', true, true])
}
for (const form of [{ timeDecisionLetterDate: '2025-06' }, { timeliness: { decisionLetterDate: { day: '5' } } }])
  assert.deepEqual(assessSend35(form, { asAt }), assessSend35({}, { asAt }))
assert.throws(() => assessSend35(draft), TimescalesError)

const { failed, passed, skipped } = await runConformance(librarySubject)
assert.deepEqual([failed.length, skipped], [0, 0])
assert.equal(passed, cases.cases.length)
assert.ok(JSON.stringify(law).includes('appeal.lodge'))
assert.ok(JSON.stringify(schema).includes('$schema'))
assert.ok(JSON.stringify(bankHolidays).includes('2022-09-19'))
console.log(`${passed} conformance cases`)
