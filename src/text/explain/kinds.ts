// What belongs to one kind of dispute and to no other.
import type { Classification } from '../../disputes/classification'
import { disputeKinds } from '../../law/dispute-kinds'
import { say } from '../sentence'

/** What there is to know about this kind besides the appeal. */
export function explainKind({ kind, appeal }: Classification): string[] {
  if (kind === 'cease-to-maintain-plan' && appeal.available)
    return [
      say('the council must keep the plan until the time to appeal has passed or the appeal is decided', ['CFA s.45']),
    ]
  if (kind === 'refusal-to-assess')
    return [
      ...(disputeKinds[kind].recommendations
        ? []
        : [say('the Tribunal makes no recommendations on health or social care here', ['Rec Regs 3'])]),
    ]
  if (kind === 'health-or-social-care-provision')
    return [
      say(
        'if the provision is in the plan, mediation is open too. Then the dispute is about what the plan says, in section C, D, G or H',
        ['CFA s.53', 'CFA s.54'],
      ),
    ]
  return []
}
