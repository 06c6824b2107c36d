// What can still be done when a time has passed: late is never a dead end before the Tribunal.
import type { TimelineDeadline } from '../deadlines/record'
import { timeLimits } from '../law/time-limits'
import { say } from './text'

/** What a late step needs, whether it was taken late or is still open. */
export function lateWords(deadline: TimelineDeadline, step: 'open' | 'done'): string[] {
  const { limit } = deadline
  if (limit === 'mediation.contact-adviser') return step === 'open' ? [withoutCertificate()] : []
  if (limit === 'appeal.lodge')
    return [
      say(
        `${step === 'open' ? 'you can still lodge the appeal. It' : 'the appeal'} must say why it is late. A judge decides whether to extend the time`,
        ['Rules 5(3)(a)'],
      ),
      ...(lacksCertificate(deadline) ? [withoutCertificate()] : []),
    ]
  if (timeLimits[limit].end !== 'act') return []
  return [say('the Tribunal can be asked to extend the time. A judge decides', ['Rules 5(3)(a)'])]
}

/** A certificate could count here, and none is known. */
const lacksCertificate = ({ unknown }: TimelineDeadline): boolean => unknown.includes('certificateIssuedOn')

const withoutCertificate = (): string =>
  say(
    'without a mediation certificate, you can ask the Tribunal for leave to appeal. It can give it in exceptional cases',
    ['Rules 19', 'Regs 34'],
  )
