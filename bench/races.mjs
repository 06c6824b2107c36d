// Who runs against whom, in this process. Import zone.mjs before this.
import { asAt, caseFiles, dates, deadlineDates, disputes, yearOf } from './inputs.mjs'
import {
  addWorkingDays,
  buildTimeline,
  calculateDeadline,
  classifyDecision,
  needsMediationCertificate,
} from './package.mjs'
import * as certificate from './rivals/certificate.mjs'
import { luxonAppealLodge } from './rivals/deadline.mjs'
import { uncheckedRead } from './rivals/unchecked.mjs'
import * as rivals from './rivals/working-days.mjs'

const luxonLoop = { run: rivals.luxonLoop, inputs: dates }

/** Adding 30 working days, ISO date in and out. */
export const days = {
  'unchecked read': { run: uncheckedRead, inputs: dates },
  addWorkingDays: { run: (date) => addWorkingDays(date, 30), inputs: dates },
  'integer day loop': { run: rivals.integerLoop, inputs: dates },
  'date-fns loop': { run: rivals.dateFnsLoop, inputs: dates },
  'moment-business-days': { run: rivals.momentBusinessDays, inputs: dates },
  'temporal-polyfill loop': { run: rivals.temporalPolyfillLoop, inputs: dates },
  'luxon loop': luxonLoop,
  'luxon-business-days': { run: rivals.luxonBusinessDays, inputs: dates },
  'date-holidays loop': { run: rivals.dateHolidaysLoop, inputs: dates },
}

const files = Object.values(caseFiles).flatMap(yearOf)
const lines = files.map((file) => JSON.stringify(file))
// Copies: records that outlive a garbage collection teach V8 to make all such records long-lived, which slows every race.
const answers = files.map((file) => JSON.parse(JSON.stringify(buildTimeline(file, { asAt }))))
let turn = 0

/** The same JSON in and out with nothing worked out: the answer is there already. */
function bareJson(line) {
  const file = JSON.parse(line)
  turn = turn + 1 === answers.length ? 0 : turn + 1
  return JSON.stringify({ line: 1, reference: file.reference, ok: true, timeline: answers[turn] })
}

/** Whole records, against one addition by the luxon loop. */
export const records = {
  'deadline: appeal.respond': {
    run: (appealReceivedByAuthorityOn) => calculateDeadline('appeal.respond', { appealReceivedByAuthorityOn }),
    inputs: deadlineDates,
  },
  'deadline: appeal.lodge': {
    run: (noticeSentOn) => calculateDeadline('appeal.lodge', { noticeSentOn }),
    inputs: deadlineDates,
  },
  'luxon by hand: appeal.lodge': { run: luxonAppealLodge, inputs: deadlineDates },
  ...Object.fromEntries(
    Object.entries(caseFiles).map(([name, file]) => [
      `timeline: ${name}`,
      { run: (each) => buildTimeline(each, { asAt }), inputs: yearOf(file) },
    ]),
  ),
  'bare JSON': { run: bareJson, inputs: lines },
  'luxon loop': luxonLoop,
}

/** The certificate decision, over every kind of dispute. */
export const certificates = {
  'unchecked switch': { run: certificate.bySwitch, inputs: disputes },
  needsMediationCertificate: { run: needsMediationCertificate, inputs: disputes },
  classifyDecision: { run: classifyDecision, inputs: disputes },
  'json-rules-engine': { run: certificate.byJsonRulesEngine, inputs: disputes },
  'zen-engine': { run: certificate.byZenEngine, inputs: disputes },
}

/** The zone a luxon loop counts in, which makes more difference than anything else in it. */
export const zones = {
  'no zone named': luxonLoop,
  'Europe/London named': { run: rivals.luxonLoopNamedZone, inputs: dates },
  UTC: { run: rivals.luxonLoopUtc, inputs: dates },
}

/** Every contestant answers alike, before anything is timed. */
export async function mustAgree() {
  // date-holidays takes 50 ms a day counted this way, and lists the bank holidays of 2011 and 2012 wrongly.
  for (const [name, { run }] of Object.entries({ ...days, ...zones }))
    for (const date of name === 'date-holidays loop' ? dates.filter((day) => day > '2013').slice(0, 60) : dates)
      mustEqual(run(date), addWorkingDays(date, 30), `${name} on ${date}`)
  for (const date of deadlineDates)
    mustEqual(luxonAppealLodge(date), calculateDeadline('appeal.lodge', { noticeSentOn: date }).dueOn, date)
  for (const dispute of disputes) {
    const { needed } = classifyDecision(dispute).certificate
    for (const name of ['unchecked switch', 'needsMediationCertificate', 'json-rules-engine', 'zen-engine'])
      mustEqual(await certificates[name].run(dispute), needed, `${name} on ${JSON.stringify(dispute)}`)
  }
}

function mustEqual(actual, expected, what) {
  if (actual !== expected) throw new Error(`${what}: ${actual} is not ${expected}. Nothing was measured.`)
}
