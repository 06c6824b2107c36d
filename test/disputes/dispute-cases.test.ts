// The shared table of disputes, test/cases/dispute-cases.json: appeal, certificate, reason.
import { expect, test } from 'vitest'
import { classifyDecision, classifyNotice, type Dispute } from '../../src/index'
import rows from '../cases/dispute-cases.json'

interface Row {
  dispute: Dispute | Dispute[]
  expect: { appeal: boolean; needed: boolean; reason: string }
}

test.each(rows as Row[])('$dispute', ({ dispute, expect: expected }) => {
  const { appeal, certificate } = Array.isArray(dispute)
    ? classifyNotice(dispute)
    : classifyDecision(dispute as Dispute)
  expect({ appeal: appeal.available, needed: certificate.needed, reason: certificate.reason }).toEqual(expected)
})
