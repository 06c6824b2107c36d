// The words for what is in dispute: kinds, sections of a plan, who is party to it, and what it is about.
import type { Scope } from '../../disputes/route'
import type { DisputeKind, Party, PlanSection } from '../../law/dispute-kinds'
import { wordsFor } from '../sentence'

const kinds = {
  'refusal-to-assess': 'refusal to assess',
  'refusal-to-issue-plan': 'refusal to issue a plan',
  'plan-content': 'what the plan says',
  'refusal-to-reassess': 'refusal to re-assess',
  'refusal-to-amend-plan': 'refusal to amend the plan',
  'cease-to-maintain-plan': 'decision to cease the plan',
  'draft-plan': 'what the draft plan says',
  'disability-discrimination': 'disability discrimination by a school',
  'education-duties': 'how education duties are carried out',
  'special-educational-provision': 'special educational provision made',
  'health-or-social-care-provision': 'health or social care provision',
  'between-authorities': 'between the council and the health body',
  'statement-of-sen': 'statement of SEN',
} satisfies Record<DisputeKind, string>

/**
 * What is in dispute, for a list or a heading.
 *
 * @throws TimescalesError `unknown-kind`
 * @example kindLabel('plan-content') // 'what the plan says'
 */
export const kindLabel = (kind: DisputeKind): string =>
  wordsFor(kinds, kind, { what: 'a kind of dispute', code: 'unknown-kind' })

const sections = {
  A: 'section A: views, interests and hopes',
  B: 'section B: special educational needs',
  C: 'section C: health needs',
  D: 'section D: social care needs',
  E: 'section E: outcomes',
  F: 'section F: special educational provision',
  G: 'section G: health provision',
  H: 'section H: social care provision',
  H1: 'section H1: social care provision under 18',
  H2: 'section H2: other social care provision',
  I: 'section I: placement',
  J: 'section J: personal budget',
  K: 'section K: advice and information',
} satisfies Record<PlanSection, string>

/**
 * A section of an EHC plan, for a list.
 *
 * @throws TimescalesError `invalid-input`
 * @example sectionLabel('I') // 'section I: placement'
 */
export const sectionLabel = (section: PlanSection): string =>
  wordsFor(sections, section, { what: 'a section of an EHC plan', code: 'invalid-input' })

export const parties = {
  'parent-or-young-person': 'the parent or young person',
  'local-authority': 'the council',
  'governing-body': 'the governing body',
  'early-years-provider': 'the early years provider',
  school: 'the school',
  academy: 'the academy',
  'further-education-institution': 'the further education college',
  'post-16-institution': 'the post-16 college or other institution',
  'health-commissioning-body': 'the health commissioning body',
} satisfies Record<Party, string>

export const scopes = {
  education: 'education',
  health: 'health',
  'social-care': 'social care',
} satisfies Record<Scope, string>
