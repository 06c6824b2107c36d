// Forms to ask about, in both shapes.
import type { Send35CaseData, Send35Draft } from '../../../src/edges/send35/index'

/** A date as a person types it. */
export const typed = (iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}

export interface Story {
  about?: ('refusedToMakePlan' | 'refusedReassessment' | 'planContent' | 'planNoLongerNecessary')[]
  afterReview?: 'Yes' | 'No'
  sections?: ('sectionB' | 'sectionF' | 'sectionI')[]
  sectionI?: 'disagreeWithNamed' | 'noneNamed'
  wants?: 'Yes' | 'No'
  recommendations?: ('health' | 'socialCare')[]
  hasCertificate?: 'Yes' | 'No'
  noCertificateReason?: 'sectionIOnly' | 'otherReason'
  letter?: string
  certificate?: string
  who?: 'parentOrCarer' | 'youngPerson' | 'alternativePerson'
  born?: string
}

/** The story as the service's draft, with the sections that this edge does not read. */
export const draftOf = (story: Story): Send35Draft & { reasons: object; supportingEvidence: unknown[] } => ({
  typeOfAppeal: {
    appealAbout: story.about,
    followingAnnualReview: story.afterReview,
    planSections: story.sections,
  },
  schoolOrProvider: { sectionIDisagreement: story.sectionI },
  healthAndSocialCare: { wantRecommendation: story.wants, recommendationTypes: story.recommendations },
  mediation: { hasCertificate: story.hasCertificate, noCertificateReason: story.noCertificateReason },
  timeliness: {
    decisionLetterDate: story.letter === undefined ? undefined : typed(story.letter),
    mediationCertificateDate: story.certificate === undefined ? undefined : typed(story.certificate),
  },
  appellant: { whoIsAppealing: story.who },
  childOrYoungPerson: { dateOfBirth: story.born === undefined ? undefined : typed(story.born) },
  reasons: { appealReasons: 'The plan does not describe her needs.' },
  supportingEvidence: [],
})

/** The story as the case system has it. */
export const flatOf = (story: Story): Send35CaseData & { reasonsAppealReasons: string } => ({
  appealAppealAbout: story.about,
  appealFollowingAnnualReview: story.afterReview,
  appealPlanSections: story.sections,
  schoolSectionIDisagreement: story.sectionI,
  hscWantRecommendation: story.wants,
  hscRecommendationTypes: story.recommendations,
  medHasCertificate: story.hasCertificate,
  medNoCertificateReason: story.noCertificateReason,
  timeDecisionLetterDate: story.letter,
  timeMediationCertificateDate: story.certificate,
  appellantWhoIsAppealing: story.who,
  cypDateOfBirth: story.born,
  reasonsAppealReasons: 'The plan does not describe her needs.',
})

export const shapes = [
  ['the draft', draftOf],
  ['the flat form', flatOf],
] as const
