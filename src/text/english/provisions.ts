// What a citation is, in running text.
import type { Instrument } from '../../law/provisions'
import { phrase } from '../phrase'

/** What a citation is, in running text. */
export const provisions = {
  instruments: {
    CFA: 'the Children and Families Act 2014',
    Regs: 'the SEND Regulations 2014',
    Rules: 'the First-tier Tribunal Rules 2008',
    'UT Rules': 'the Upper Tribunal Rules 2008',
    'Rec Regs': 'the SEND (Recommendations Power) Regulations 2017',
    'Detained Regs': 'the SEND (Detained Persons) Regulations 2015',
    EqA: 'the Equality Act 2010',
    BFDA: 'the Banking and Financial Dealings Act 1971',
    LGA: 'the Local Government Act 1974',
    'Interpretation Act': 'the Interpretation Act 1978',
    CPR: 'the Civil Procedure Rules 1998',
    'SI 2020/471': 'the SEND (Coronavirus) Regulations 2020',
    'Pre-Action Protocol for Judicial Review': 'the Pre-Action Protocol for Judicial Review',
    Code: 'the SEND Code of Practice',
    'Case law': 'case law',
  } satisfies Record<Instrument, string>,
  section: phrase('section {number}'),
  regulation: phrase('regulation {number}'),
  rule: phrase('rule {number}'),
  paragraph: phrase('paragraph {number}'),
  schedule: phrase('Schedule {number}'),
  scheduleParagraph: phrase('Schedule {number}, paragraph {paragraph}'),
  /** `provision` is one of those above, `instrument` the name of an Act or of rules. */
  of: phrase('{provision} of {instrument}'),
}
