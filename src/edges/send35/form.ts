// SEND35 as its service holds it: the questions this edge reads, in the draft and in the flat form of the case system.
//
// Every question is optional, and an empty string, an empty list and null are unanswered questions too.

export type YesOrNo = 'Yes' | 'No'
export type AppealAbout = 'refusedToMakePlan' | 'refusedReassessment' | 'planContent' | 'planNoLongerNecessary'
export type DisputedSection = 'sectionB' | 'sectionF' | 'sectionI'
export type SectionIDisagreement = 'disagreeWithNamed' | 'noneNamed'
export type RecommendationType = 'health' | 'socialCare'
export type NoCertificateReason = 'sectionIOnly' | 'otherReason'
export type WhoIsAppealing = 'parentOrCarer' | 'youngPerson' | 'alternativePerson'

/** A date as typed so far, such as `{ day: '1', month: '2', year: '2026' }`. */
export interface TypedDate {
  readonly day?: string | null | undefined
  readonly month?: string | null | undefined
  readonly year?: string | null | undefined
}

type Unanswered = '' | null | undefined
type One<T> = T | Unanswered
type Several<T> = readonly T[] | Unanswered

/** The draft appeal, one property a section. Sections and questions that are not listed here are left alone. */
export interface Send35Draft {
  readonly typeOfAppeal?: {
    readonly appealAbout?: Several<AppealAbout>
    readonly followingAnnualReview?: One<YesOrNo>
    readonly planSections?: Several<DisputedSection>
  }
  readonly schoolOrProvider?: { readonly sectionIDisagreement?: One<SectionIDisagreement> }
  readonly healthAndSocialCare?: {
    readonly wantRecommendation?: One<YesOrNo>
    readonly recommendationTypes?: Several<RecommendationType>
  }
  readonly mediation?: {
    readonly hasCertificate?: One<YesOrNo>
    readonly noCertificateReason?: One<NoCertificateReason>
  }
  /** The dates printed on the two papers. */
  readonly timeliness?: {
    readonly decisionLetterDate?: TypedDate | Unanswered
    readonly mediationCertificateDate?: TypedDate | Unanswered
  }
  readonly appellant?: { readonly whoIsAppealing?: One<WhoIsAppealing> }
  readonly childOrYoungPerson?: { readonly dateOfBirth?: TypedDate | Unanswered }
}

/** The same answers as the case system holds them: flat, with ISO dates, finished or not; a midnight behind is left out. */
export interface Send35CaseData {
  readonly appealAppealAbout?: Several<AppealAbout>
  readonly appealFollowingAnnualReview?: One<YesOrNo>
  readonly appealPlanSections?: Several<DisputedSection>
  readonly schoolSectionIDisagreement?: One<SectionIDisagreement>
  readonly hscWantRecommendation?: One<YesOrNo>
  readonly hscRecommendationTypes?: Several<RecommendationType>
  readonly medHasCertificate?: One<YesOrNo>
  readonly medNoCertificateReason?: One<NoCertificateReason>
  readonly timeDecisionLetterDate?: string | Unanswered
  readonly timeMediationCertificateDate?: string | Unanswered
  readonly appellantWhoIsAppealing?: One<WhoIsAppealing>
  readonly cypDateOfBirth?: string | Unanswered
}

/** What a flat name starts with: `timeliness.decisionLetterDate` is `timeDecisionLetterDate`. */
export const FLAT = {
  typeOfAppeal: 'appeal',
  schoolOrProvider: 'school',
  healthAndSocialCare: 'hsc',
  mediation: 'med',
  timeliness: 'time',
  appellant: 'appellant',
  childOrYoungPerson: 'cyp',
} as const satisfies Record<keyof Send35Draft, string>
