// Dates that were just given and may be a slip: asked about beneath the heading, without stopping anyone.
import { words } from 'site-language'
import { type Doubt, doubtAbout } from '../dates/checks'
import { type Answers, dayIn } from '../flow/answers'
import { dateWords, type Told } from '../flow/told'

/** What a council, an adviser or a Tribunal does on a working day, and lately. */
const WORKDAY = [
  'noticeSentOn',
  'certificateIssuedOn',
  'reviewMeetingOn',
  'amendmentNoticeSentOn',
  'orderMadeOn',
  'tribunalDecisionSentOn',
  'agreementMadeOn',
  'decisionReversedOn',
] as const
/** What can happen on any day. */
const LATELY = ['conductEndedOn', 'draftPlanServedOn', 'amendmentNoticeServedOn', 'requestReceivedOn'] as const

/** The certificate comes from the adviser, after the first call. */
function tooEarly(key: string, answers: Answers): Doubt | null {
  const [iso, contacted] = [dayIn(answers, key), dayIn(answers, 'adviserContactedOn')]
  return key === 'certificateIssuedOn' && iso !== null && contacted !== null && iso < contacted
    ? { code: 'before-the-contact', iso, contacted }
    : null
}

export function doubtsOf(
  answers: Answers,
  fresh: ReadonlySet<string>,
  rows: readonly Told[],
  today: string,
): readonly { readonly text: string; readonly at: string }[] {
  return [...WORKDAY, ...LATELY].flatMap((key) => {
    const day = isFresh(key, fresh) ? dayIn(answers, key) : null
    const doubt = day === null || day > today ? null : (tooEarly(key, answers) ?? doubtAbout(day, today))
    const offDay = doubt?.code === 'sunday' || doubt?.code === 'bank-holiday'
    if (doubt === null || (offDay && !(WORKDAY as readonly string[]).includes(key))) return []
    const at = rows.find((row) => row.key === key)?.at ?? `event.${key}`
    return [{ text: words.doubt(dateWords(key, answers).the, doubt), at }]
  })
}

/** The day of the contact may come after that of the certificate, and is what casts doubt on it. */
const isFresh = (key: string, fresh: ReadonlySet<string>): boolean =>
  fresh.has(key) || (key === 'certificateIssuedOn' && fresh.has('adviserContactedOn'))
