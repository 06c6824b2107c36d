// The law's own terms, each explained once.

/**
 * What the law's terms mean, in a sentence or two each.
 *
 * @example glossary['section I'] // 'The part of an EHC plan that names the school or other place, or its type.'
 */
export const glossary = {
  'agreed date': 'A date that the parties to a mediation agreed in writing, in place of the counted one.',
  amend: 'To change a plan.',
  'annual review': 'The check of a plan that the council must complete each year.',
  appeal: 'Asking the Tribunal to look again at a decision of the council.',
  'as soon as practicable': 'As soon as it can be done, with no set day.',
  'bank holiday': 'A public holiday in England and Wales.',
  'cease to maintain': 'To end a plan.',
  CFA: 'The Children and Families Act 2014.',
  Code: 'The SEND Code of Practice of January 2015. It is guidance that councils must have regard to.',
  'compulsory school age': 'Up to the last Friday in June of the school year in which a child turns 16.',
  concession: 'The council tells the Tribunal, before it responds, that it will not oppose the appeal.',
  council: 'The local authority, which decides about assessments and plans.',
  'detained person': 'A child or young person held in youth custody.',
  'directed date': 'A date that the Tribunal named, in place of the counted one.',
  'disagreement resolution': 'A free way to settle disputes about SEND, apart from any appeal.',
  'discrimination claim': 'A claim that a school treated a disabled pupil unlawfully. It is not an appeal.',
  'draft plan': 'The plan as the council proposes it, for comments.',
  'EHC needs assessment': 'The check of what education, health and care a child or young person needs.',
  'EHC plan': 'An education, health and care plan. It says what the needs are and what must be provided.',
  family: "The child's parent, or the young person.",
  'final plan': 'The plan as the council issues it. It can be appealed.',
  'health commissioning body': 'The NHS body that pays for health care in the area.',
  'home council': 'The council for the place where a detained person lived before.',
  lifted: 'The set time no longer binds, for a reason in the law. The step is due as soon as practicable.',
  lodge: 'To get an appeal to the Tribunal. It counts when the Tribunal receives it.',
  maintain: 'To keep a plan going.',
  mediation: 'A meeting of the family and the council, led by someone who takes no side.',
  'mediation adviser': 'The person to contact about mediation, who also issues the certificate.',
  'mediation certificate': 'The proof that you spoke to a mediation adviser. Most appeals need one.',
  notice: 'The letter or email in which the council tells of its decision.',
  Ombudsman: 'The Local Government and Social Care Ombudsman, who looks into complaints about councils.',
  order: 'What the Tribunal tells the council to do.',
  'permission to appeal': "The leave that is needed to appeal against the Tribunal's own decision.",
  'phase transfer': 'The move from one stage of education to the next.',
  recommendation: 'What the Tribunal advises on health or social care.',
  Regs: 'The Special Educational Needs and Disability Regulations 2014.',
  response: "The council's answer to an appeal.",
  Rules: "The First-tier Tribunal's rules of 2008.",
  'section B': 'The part of an EHC plan that says what the special educational needs are.',
  'section F': 'The part of an EHC plan that says what special educational provision must be made.',
  'section I': 'The part of an EHC plan that names the school or other place, or its type.',
  'sections C and G': 'The parts of an EHC plan about health.',
  'sections D and H': 'The parts of an EHC plan about social care.',
  SEND: 'Special educational needs and disabilities.',
  'set aside': 'To cancel a decision because something went wrong in how it was made.',
  Tribunal: 'The First-tier Tribunal, whose judges decide SEND appeals and claims.',
  'Upper Tribunal': 'The court above the Tribunal, for questions of law.',
  'working day': 'A day that is not a Saturday, a Sunday or a bank holiday.',
  'young person': 'Someone over compulsory school age and under 25.',
} as const satisfies Record<string, string>

/** A term of the law that the glossary explains. */
export type GlossaryTerm = keyof typeof glossary
