// What there is to know about some time limits besides their dates.
import type { ProvisionId } from '../../law/provisions'
import type { LimitId } from '../../law/time-limits'
import { say } from '../sentence'
import { currentVersion } from '../version'

type Note = readonly [text: string, ...law: ProvisionId[]]

const DOES_NOT_MOVE = 'the last day does not move for a weekend, a bank holiday, August or Christmas'

const notes: Partial<Record<LimitId, readonly Note[]>> = {
  'plan.finalise': [
    [
      'if the council first says no and then changes its mind, the time still runs from the request',
      'W v Hertfordshire [2023] EWHC 3138 (Admin)',
    ],
  ],
  'review.decide': [
    [
      'the decision says whether the plan stays, changes or ends. If it is to change, the changes must come with it',
      'Regs 20(10)',
    ],
  ],
  'review.complete': [
    ['changing the plan does not start this time again. Re-assessing does', 'Code 9.192', 'Code 9.197'],
  ],
  'mediation.contact-adviser': [
    ['only the contact must be made in this time. The certificate can come later', 'Regs 33'],
    [DOES_NOT_MOVE],
  ],
  'mediation.arrange': [
    ['the council may hear of the wish to mediate from the family or from the adviser', 'Code 11.26'],
    [
      'if no mediation can be arranged in time, the council must tell the adviser, who issues the certificate. The family may then appeal at once, or wait for the mediation',
      'Regs 36(2)',
    ],
  ],
  'mediation.give-date': [['this can be done later if the family agrees']],
  'appeal.lodge': [
    ['the appeal is lodged when the Tribunal receives it, not when it is sent', 'Rules 20(1)(c)'],
    ['an agreement at mediation does not stop this time, until all in dispute is agreed and done'],
  ],
  'appeal.respond': [
    [
      'the Tribunal names a date in its letter when it registers the appeal. That date governs, and the counted one is a fallback',
      'Rules 21(1)(c)',
    ],
  ],
  'appeal.seek-permission': [
    [
      'the time runs from the latest of the decision, its reasons, corrected reasons and a refusal to set it aside. That refusal counts only if it was asked for in time',
      'Rules 46',
    ],
  ],
  'upper-tribunal.renew': [
    [
      'from 6 April 2022, this is not open if the request was recorded as totally without merit',
      'UT Rules 22(3)',
      'UT Rules 22(4)',
      'UT Rules 22(5)',
    ],
  ],
  'upper-tribunal.lodge': [
    [
      'this is for permission that the First-tier Tribunal gave. If the Upper Tribunal gave it, the request itself is the notice of appeal, unless it says otherwise',
      'UT Rules 23(2)(a)',
    ],
  ],
  'discrimination.claim': [[DOES_NOT_MOVE]],
  'ombudsman.complain': [['the complaint must be in writing. The Ombudsman may take it later than this', 'LGA s.26B']],
  'judicial-review.file': [
    ['the claim must be made promptly, so this last day can be too late', 'CPR 54.5'],
    ['the day as counted is the safe one, even on a weekend'],
  ],
}

/** The notes on a limit; for `comply.*`, on the event that started it. */
export function notesOn(limit: LimitId, event: string, isFixed: boolean): string[] {
  const own = (notes[limit] ?? []).map(([text, ...law]) => say(text, law))
  const takes = currentVersion(limit).counts.limbs.find((limb) => limb.event === event)?.takes
  return isFixed || takes === undefined ? own : [...own, OTHER_DATE[takes]]
}

const OTHER_DATE = /* @__PURE__ */ (() => ({
  'directed-date': say('if the Tribunal names another date, that date stands', ['Regs 44(1)']),
  'agreed-date': say('the parties to the mediation may agree another date in writing', ['Regs 42(5)']),
}))()
