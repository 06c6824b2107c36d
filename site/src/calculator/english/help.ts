// Free help, and what to have ready.
import { html } from '../../shared/html'
import { on } from './writing'

export const help = {
  title: 'Free help',
  page: 'Get help',
  pageLead: 'Free, and most of it by phone or email. The links lead to home pages: the phone numbers are there.',
  lookedAt: (iso: string) => html`The addresses were last looked at on ${on(iso)}.`,
  who: {
    sendiass: {
      name: 'Your local SENDIASS',
      for: 'Free and impartial. They know your council, and can help with the form or come to a meeting.',
      where: 'Your council’s Local Offer page has their number. All services: councilfordisabledchildren.org.uk',
    },
    ipsea: {
      name: 'IPSEA',
      for: 'Free legal advice on SEND, from a charity. Guides, model letters and a phone line you can book.',
      where: 'ipsea.org.uk',
    },
    sossen: {
      name: 'SOS!SEN',
      for: 'Free helpline for parents who are dealing with a council.',
      where: 'sossen.org.uk',
    },
    contact: {
      name: 'Contact',
      for: 'Helpline for families with disabled children: benefits, school, someone to talk to.',
      where: 'contact.org.uk',
    },
    tribunal: {
      name: 'The Tribunal',
      for: 'Forms, where to send them, and its phone number.',
      where: 'First-tier Tribunal (Special Educational Needs and Disability): gov.uk',
    },
    adviser: {
      name: 'The mediation adviser',
      for: 'Free, and not the council’s. Gives the mediation certificate.',
      where: 'Named in the council’s letter',
    },
    ombudsman: {
      name: 'The Ombudsman',
      for: 'Looks into complaints about councils, free. Complain to the council first.',
      where: 'Local Government and Social Care Ombudsman: lgo.org.uk',
    },
    equality: {
      name: 'Equality Advisory and Support Service',
      for: 'Free advice on discrimination, by phone or online.',
      where: 'equalityadvisoryservice.com',
    },
    'legal-aid': {
      name: 'Legal aid',
      for: 'You may get a lawyer paid for. Check what you can get.',
      where: 'gov.uk/check-legal-aid',
    },
    'child-law': {
      name: 'Child Law Advice',
      for: 'Guides on the law about children and schools.',
      where: 'childlawadvice.org.uk',
    },
    'local-offer': {
      name: 'Your council’s Local Offer',
      for: 'Every council lists its services, its SENDIASS and its complaints procedure there.',
      where: 'Find the council: gov.uk/find-local-council',
    },
  } as Record<string, { name: string; for: string; where: string }>,
  /** The same, for somebody who helps a family. */
  whoForOthers: {
    sendiass: {
      name: 'The family’s local SENDIASS',
      for: 'Free and impartial. They know the council, and can help with the form or come to a meeting.',
      where: 'The council’s Local Offer page has their number. All services: councilfordisabledchildren.org.uk',
    },
    'legal-aid': {
      name: 'Legal aid',
      for: 'The family may get a lawyer paid for. Check what it can get.',
      where: 'gov.uk/check-legal-aid',
    },
  } as Record<string, { name: string; for: string; where: string }>,
}
