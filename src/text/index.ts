// What this folder offers to the public surface and to the edges.

export { type Catalogue, type DateParts, english, type Spell } from './english'
export { type GlossaryTerm, glossary } from './english/glossary'
export { cannotBeIssued } from './explain/certificate'
export { type ExplanationParts, explainDeadline, explainEntry, explainParts, summarizeEntry } from './explain/explain'
export { explainClassification } from './explain/explain-classification'
export { type Headline, type HeadlineItem, headline } from './explain/headline'
export { explainLate } from './explain/late'
export { describeLimits, type LawTableRow, type LawTableRun } from './explain/law-table'
export { standingOf } from './explain/standing'
export type { Standpoint } from './explain/standpoint'
export { whyEntry } from './explain/why'
export { entryLabel } from './labels/entries'
export { exceptionLabel, exceptionTest } from './labels/exceptions'
export {
  actorLabel,
  assumptionLabel,
  eventLabel,
  groupLabel,
  kindLabel,
  limitLabel,
  ruleLabel,
  sectionLabel,
  sideLabel,
  stateLabel,
} from './labels/labels'
export { provisionLabel, provisionName } from './labels/provisions'
export { phrase } from './phrase'
export { type Sentence, withoutCitations } from './sentence'
