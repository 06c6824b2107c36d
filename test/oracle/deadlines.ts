// The slow oracle: every time limit worked out a second time, straight from the law page, one day at a time.
//
// It exists to disagree with the library. It shares no code and no table with `src`, it is not fast, and it
// answers only "when": a lawyer with a wall calendar should be able to follow each step and get the same day.
import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';

export interface OracleOptions {
  directedDueOn?: string;
  agreedDueOn?: string;
  /** One dispute, or the several disputes in one notice. Only whether a certificate is needed is read from it. */
  dispute?: unknown;
}

export interface OracleDeadline {
  /** The counted end, before anything moves it. */
  endsOn: string;
  /** The last day in time. */
  dueOn: string;
  dueTime: '17:00' | null;
  /** The last working day on or before `dueOn`. */
  lastWorkingDayOn: string;
  /** The rules that moved the counted end. */
  rules: string[];
}

// ---------------------------------------------------------------------------------------------------------------
// The law, one line a limit. "after X" leaves the day of X out; "with X" counts it as day 1; "before X" counts
// back. `optional` events may be missing. `end` says which rule of court looks at the counted end: nothing said,
// it stays as it falls; lodge = Rules r.12(3)(a); act = r.12(3)(b); ut = Upper Tribunal Rules r.12.
// Everything is in force from 1 September 2014 unless `from` says otherwise.

interface Limit {
  counted?: string;
  laterOf?: string[];
  earlierOf?: string[];
  /** comply.* only: the period, and who starts it: O an order, A a mediation agreement, C a concession. */
  comply?: string;
  startedBy?: string;
  end?: 'lodge' | 'act' | 'ut';
  from?: string;
  optional?: string[];
  atLeastOne?: boolean;
  onlyWhereCertificateNeeded?: string;
  /** For this one starting date, another count. */
  except?: { on: string; counted: string };
}

const LIMITS: Record<string, Limit> = {
  // Assessment and first plan
  'assessment.decide': { counted: '6 weeks after requestReceivedOn' },
  'assessment.give-advice': { counted: '6 weeks after adviceRequestReceivedOn' },
  'assessment.notify-no-plan': { counted: '16 weeks after requestReceivedOn' },
  'plan.comment-on-draft': { counted: '15 days with draftPlanServedOn' },
  'plan.finalise': { counted: '20 weeks after requestReceivedOn' },
  // Re-assessment
  'reassessment.decide': { counted: '15 days after reassessmentRequestReceivedOn' },
  'reassessment.finalise': { counted: '14 weeks after reassessmentNotifiedOn' },
  // Reviews
  'review.give-notice': { counted: '2 weeks before reviewMeetingOn' },
  'review.circulate-papers': { counted: '2 weeks before reviewMeetingOn' },
  'review.report': { counted: '2 weeks after reviewMeetingOn' },
  'review.decide': { counted: '4 weeks after reviewMeetingOn' },
  'review.comment-on-amendments': { counted: '15 days with amendmentNoticeServedOn' },
  'review.finalise-amendments': { earlierOf: ['8 weeks after amendmentNoticeSentOn', '12 weeks after reviewMeetingOn'], atLeastOne: true },
  'review.complete': { counted: '12 months with planMadeOrReviewedOn' },
  // Changes of phase
  'phase-transfer.finalise-to-post-16': { counted: 'before 31 March of the year of post16StartsOn', except: { on: '2015-09-01', counted: 'before 31 May of the year of post16StartsOn' } },
  'phase-transfer.finalise-other': { counted: 'before 15 February of the year of nextPhaseStartsOn' },
  'phase-transfer.finalise-between-post-16': { counted: '5 months before nextPost16StartsOn' },
  // Moving to another area
  'move.transfer-plan': { laterOf: ['at once movedOn', '15 working days with awareOfMoveOn'], optional: ['awareOfMoveOn'] },
  'move.inform': { counted: '6 weeks after planTransferredOn' },
  'move.review': { laterOf: ['12 months with planMadeOrReviewedOn', '3 months with planTransferredOn'] },
  // Mediation
  'mediation.contact-adviser': { counted: '2 months after noticeSentOn' },
  'mediation.certify-declined': { counted: '3 working days after adviserToldNoMediationOn' },
  'mediation.tell-commissioning-body': { counted: '3 working days after authorityToldOfMediationOn' },
  'mediation.arrange': { counted: '30 days after authorityToldOfMediationOn' },
  'mediation.arrange-health': { counted: '30 days after commissioningBodyToldOn' },
  'mediation.give-date': { counted: '5 working days before mediationOn' },
  'mediation.certify-not-arranged': { counted: '3 working days after adviserToldNotArrangedOn' },
  'mediation.certify-concluded': { counted: '3 working days after mediationConcludedOn' },
  // First-tier Tribunal
  'appeal.lodge': { laterOf: ['2 months after noticeSentOn', '1 month after certificateIssuedOn'], optional: ['certificateIssuedOn'], onlyWhereCertificateNeeded: 'certificateIssuedOn', end: 'lodge' },
  'appeal.respond': { counted: '30 working days after appealReceivedByAuthorityOn', end: 'act' },
  'appeal.answer-recommendation': { counted: '5 weeks after recommendationMadeOn', from: '2018-04-03' },
  'appeal.seek-permission': { counted: '28 days after tribunalDecisionSentOn', end: 'act' },
  'appeal.set-aside': { counted: '28 days after tribunalDecisionSentOn', end: 'act' },
  'appeal.review-changed-circumstances': { counted: '28 days after tribunalDecisionSentOn', end: 'act' },
  // Upper Tribunal
  'upper-tribunal.seek-permission': { counted: '1 month after permissionRefusalSentOn', end: 'ut' },
  'upper-tribunal.renew': { counted: '14 days after upperTribunalRefusalSentOn', end: 'ut' },
  'upper-tribunal.lodge': { counted: '1 month after permissionGrantedSentOn', end: 'ut' },
  // Other remedies
  'discrimination.claim': { counted: '6 months with conductEndedOn' },
  'ombudsman.complain': { counted: '12 months with awareOfMatterOn' },
  'judicial-review.file': { counted: '3 months after groundsAroseOn' },
  // Detained persons
  'detained.decide': { counted: '6 weeks after requestReceivedOn', from: '2015-04-01' },
  'detained.notify-no-plan': { counted: '16 weeks after requestReceivedOn', from: '2015-04-01' },
  'detained.comment-on-draft': { counted: '15 days with draftPlanServedOn', from: '2015-04-01' },
  'detained.finalise': { counted: '20 weeks after requestReceivedOn', from: '2015-04-01' },
  // Complying with an order, an agreement or a concession
  'comply.cease-plan': { comply: 'at once', startedBy: 'O' },
  'comply.notify-assessment': { comply: '2 weeks after', startedBy: 'O A C' },
  'comply.notify-no-plan': { comply: '10 weeks after', startedBy: 'O A C' },
  'comply.finalise-after-assessment': { comply: '14 weeks after', startedBy: 'O A C' },
  'comply.draft-plan': { comply: '5 weeks after', startedBy: 'O A C' },
  'comply.finalise-plan': { comply: '11 weeks after', startedBy: 'O A C' },
  'comply.reconsider': { comply: '2 weeks after', startedBy: 'O' },
  'comply.amend-plan': { comply: '5 weeks after', startedBy: 'O A C' },
  'comply.amend-placement': { comply: '2 weeks after', startedBy: 'O A C' },
  'comply.agreed-action': { comply: '2 weeks after', startedBy: 'A' },
  'comply.tell-authority': { comply: '1 week after', startedBy: 'A' },
};

const LAW_BEGAN = '2014-09-01';
const CONCESSIONS_BEGAN = '2015-03-23'; // Regs 45, text of 23 March 2015

export const oracleLimits: readonly string[] = Object.keys(LIMITS);

// ---------------------------------------------------------------------------------------------------------------
// One deadline, in the order a lawyer would take it: count; then August and Christmas; then the working-day rule.

export function oracleDeadline(limit: string, dates: Record<string, string>, options: OracleOptions = {}): OracleDeadline {
  const row = LIMITS[limit];
  if (row === undefined) throw problem('unknown-limit', `${limit} is not a limit on the law page`);

  const source = row.comply === undefined ? null : complySource(limit, row, dates);
  const counted = source === null ? countedEnd(limit, row, dates, options) : countLimb(`${row.comply} ${source}`, complyBegan(source), dates, false);

  // READING: nothing can be directed or agreed to be due before the day the time began.
  const fixed = options.directedDueOn ?? options.agreedDueOn;
  const earliest = Object.values(dates).sort()[0];
  const takesFixed = options.directedDueOn === undefined ? source === 'agreementMadeOn' && limit !== 'comply.tell-authority' : row.end !== undefined || source === 'orderMadeOn';
  if (takesFixed && fixed !== undefined && earliest !== undefined && fixed < earliest) throw problem('contradictory-dates', `${fixed} is before ${earliest}`);

  if (options.directedDueOn !== undefined) {
    // r.5(3)(a), r.12(4): the directed date stands; August and Christmas do not touch it; the weekend still does.
    if (row.end === undefined && source !== 'orderMadeOn') throw problem('invalid-input', `the Tribunal does not direct a date for ${limit}`);
    return land(civilDay(options.directedDueOn), 'roll');
  }
  if (options.agreedDueOn !== undefined) {
    // Regs 42(5): the parties' own date, as it falls.
    if (source !== 'agreementMadeOn' || limit === 'comply.tell-authority') throw problem('invalid-input', `no date can be agreed for ${limit}`);
    return land(civilDay(options.agreedDueOn), 'stay');
  }
  if (row.end === undefined) return land(counted, 'stay');
  return land(counted, row.end === 'lodge' ? 'lodge' : 'roll');
}

/** From the counted end to the last day in time. */
function land(endsOn: Day, how: 'stay' | 'roll' | 'lodge'): OracleDeadline {
  let dueOn = endsOn;
  const rules: string[] = [];
  if (how === 'lodge' && inAugustOrChristmas(endsOn)) {
    // r.12(3)(a): in time on the first working day after 31 August or 1 January.
    while (inAugustOrChristmas(dueOn) || !isWorkingDay(dueOn)) dueOn = dayAfter(dueOn);
    rules.push('lodge-after-august-or-christmas');
  } else if (how !== 'stay' && !isWorkingDay(endsOn)) {
    // r.12(2): in time on the next working day, even when that one is in August or at Christmas.
    while (!isWorkingDay(dueOn)) dueOn = dayAfter(dueOn);
    rules.push('roll-to-working-day');
  }
  let lastWorkingDayOn = dueOn;
  while (!isWorkingDay(lastWorkingDayOn)) lastWorkingDayOn = dayBefore(lastWorkingDayOn);
  return { endsOn, dueOn, dueTime: how === 'stay' ? null : '17:00', lastWorkingDayOn, rules };
}

/** The end of the one limb, or the later or earlier of several, by their counted ends. */
function countedEnd(limit: string, row: Limit, dates: Record<string, string>, options: OracleOptions): Day {
  const limbs = row.laterOf ?? row.earlierOf ?? [row.counted ?? ''];
  const ends: Day[] = [];
  for (const words of limbs) {
    const event = eventOf(words);
    if (dates[event] === undefined) {
      if (row.optional?.includes(event) || row.atLeastOne) continue;
      throw problem('missing-date', `${limit} needs ${event}`);
    }
    if (event === row.onlyWhereCertificateNeeded && options.dispute !== undefined && !needsCertificate(options.dispute)) continue;
    const counted = row.except !== undefined && dates[event] === row.except.on ? row.except.counted : words;
    // Act and Upper Tribunal periods leave out August and Christmas; a lodging period counts every day.
    ends.push(countLimb(counted, row.from ?? LAW_BEGAN, dates, row.end === 'act' || row.end === 'ut'));
  }
  ends.sort(); // ISO dates sort as dates
  const chosen = row.laterOf ? ends.at(-1) : ends[0];
  if (chosen === undefined) throw problem('missing-date', `${limit} needs ${limbs.map(eventOf).join(' or ')}`);
  return chosen;
}

/** Which one of the order, the agreement and the concession starts this comply.* limit. */
function complySource(limit: string, row: Limit, dates: Record<string, string>): string {
  const names: Record<string, string> = { O: 'orderMadeOn', A: 'agreementMadeOn', C: 'concessionNotifiedOn' };
  const allowed = (row.startedBy ?? '').split(' ').map((letter) => names[letter] ?? letter);
  const given = Object.values(names).filter((name) => dates[name] !== undefined);
  if (given.length > 1) throw problem('invalid-input', `${limit} takes exactly one of ${allowed.join(', ')}`);
  const source = given.find((name) => allowed.includes(name));
  if (source === undefined) throw problem('missing-date', `${limit} needs ${allowed.join(' or ')}`);
  return source;
}

function complyBegan(source: string): Day {
  return source === 'concessionNotifiedOn' ? CONCESSIONS_BEGAN : LAW_BEGAN;
}

/** CFA s.55: needed for every educational appeal, not for one about the placement (I) alone. One part that needs it is enough. */
function needsCertificate(dispute: unknown): boolean {
  if (Array.isArray(dispute)) return dispute.some(needsCertificate);
  const { kind, sections = [], detained = false } = dispute as { kind?: string; sections?: string[]; detained?: boolean };
  if (kind === 'refusal-to-assess' || kind === 'refusal-to-issue-plan') return true;
  if (detained) return false; // s.73: of a first plan, only the placement can be appealed
  if (kind === 'plan-content') return sections.includes('B') || sections.includes('F');
  return kind === 'refusal-to-reassess' || kind === 'refusal-to-amend-plan' || kind === 'cease-to-maintain-plan';
}

// ---------------------------------------------------------------------------------------------------------------
// Counting. Days are ISO strings; every walk goes one day at a time and asks of each day whether it counts.

type Unit = 'day' | 'week' | 'working day' | 'month';
type Counting = 'after' | 'with' | 'before';

function eventOf(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

function countLimb(words: string, inForceFrom: Day, dates: Record<string, string>, leavesOutAugustAndChristmas: boolean): Day {
  const event = eventOf(words);
  const on = civilDay(dates[event] ?? '');

  if (words.startsWith('at once')) {
    inForce(on, inForceFrom);
    return on;
  }

  const fixed = /^before (\d+) (\w+) of the year of/.exec(words);
  if (fixed) {
    // "before 15 February": the last day in time is 14 February.
    const named = DateTime.fromFormat(`${fixed[1]} ${fixed[2]} ${on.slice(0, 4)}`, 'd MMMM yyyy', { zone: 'utc', locale: 'en' });
    return inForce(dayBefore(isoOf(named)), inForceFrom);
  }

  const period = /^(\d+) (working day|day|week|month)s? (after|with|before) /.exec(words);
  if (!period) throw new Error(`the oracle's own table cannot be read: ${words}`);
  const n = Number(period[1]);
  const unit = period[2] as Unit;
  const counting = period[3] as Counting;

  if (counting !== 'before') inForce(on, inForceFrom);
  const end = unit === 'month' ? countMonths(n, counting, on, leavesOutAugustAndChristmas) : countDays(n, unit, counting, on, leavesOutAugustAndChristmas);
  return counting === 'before' ? inForce(end, inForceFrom) : end; // counting back, the counted date is looked at
}

function countDays(n: number, unit: Unit, counting: Counting, event: Day, leavesOutAugustAndChristmas: boolean): Day {
  const step = counting === 'before' ? dayBefore : dayAfter;
  const wanted = unit === 'week' ? 7 * n : n;
  let day = counting === 'with' ? dayBefore(event) : event; // "with": the event is then the first day looked at
  for (let counted = 0; counted < wanted; ) {
    day = step(day);
    if (unit === 'working day' && !isWorkingDay(day)) continue;
    if (leavesOutAugustAndChristmas && inAugustOrChristmas(day)) continue;
    counted += 1;
  }
  return day;
}

function countMonths(n: number, counting: Counting, event: Day, leavesOutAugustAndChristmas: boolean): Day {
  // Walk to the nth month from the event's, and in it to the same-numbered day, or the last day if there is none.
  const step = counting === 'before' ? dayBefore : dayAfter;
  const wantedDay = lookAt(event).dayOfMonth;
  const wantedMonth = lookAt(event).monthCount + (counting === 'before' ? -n : n);
  let end = event;
  for (;;) {
    end = step(end);
    const { monthCount, dayOfMonth, isLastOfMonth } = lookAt(end);
    if (monthCount !== wantedMonth) continue;
    if (dayOfMonth === wantedDay) break;
    if (isLastOfMonth && dayOfMonth < wantedDay) break;
  }
  // "with": the day before the corresponding date, unless there is no such date and the month's last day was taken.
  if (counting === 'with' && lookAt(end).dayOfMonth === wantedDay) end = dayBefore(end);
  if (!leavesOutAugustAndChristmas) return end;

  // Upper Tribunal: each August or Christmas day inside the period is made up by one counted day after it.
  let owed = 0;
  for (let day = event; day !== end; ) {
    day = dayAfter(day);
    if (inAugustOrChristmas(day)) owed += 1;
  }
  while (owed > 0) {
    end = dayAfter(end);
    if (!inAugustOrChristmas(end)) owed -= 1;
  }
  return end;
}

function inForce(day: Day, from: Day): Day {
  if (day < from) throw problem('not-in-force', `${day} is before this law began, on ${from}`);
  return day;
}

// ---------------------------------------------------------------------------------------------------------------
// The calendar.

type Day = string;

interface DayFacts {
  weekday: number; // 1 Monday … 7 Sunday
  dayOfMonth: number;
  monthCount: number; // months since year 0, so that months can be counted across a year's end
  isLastOfMonth: boolean;
  before: Day;
  after: Day;
}

const looked = new Map<Day, DayFacts>();

function lookAt(day: Day): DayFacts {
  const known = looked.get(day);
  if (known) return known;
  const d = DateTime.fromISO(day, { zone: 'utc' });
  const facts = { weekday: d.weekday, dayOfMonth: d.day, monthCount: d.year * 12 + d.month, isLastOfMonth: d.day === d.endOf('month').day, before: isoOf(d.minus({ days: 1 })), after: isoOf(d.plus({ days: 1 })) };
  looked.set(day, facts);
  return facts;
}

function isoOf(d: DateTime): Day {
  return d.toFormat('yyyy-MM-dd');
}

function civilDay(text: string): Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !DateTime.fromISO(text, { zone: 'utc' }).isValid) throw problem('invalid-date', `${text} is not a day of the calendar`);
  return text;
}

function dayBefore(day: Day): Day {
  return lookAt(day).before;
}

function dayAfter(day: Day): Day {
  return lookAt(day).after;
}

/** Any day in August, and 25 December to 1 January. */
function inAugustOrChristmas(day: Day): boolean {
  const date = day.slice(5);
  return date.startsWith('08-') || date >= '12-25' || date === '01-01';
}

/** Rules r.1(3): not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday (Good Friday is in the list). */
function isWorkingDay(day: Day): boolean {
  if (lookAt(day).weekday >= 6) return false;
  if (day.endsWith('-12-25')) return false;
  return !bankHolidays(day.slice(0, 4)).has(day);
}

const published = readPublished();
const projected = new Map<string, Set<Day>>();

function bankHolidays(year: string): Set<Day> {
  const known = published.get(year) ?? projected.get(year);
  if (known) return known;
  const made = new Set(projectYear(year));
  projected.set(year, made);
  return made;
}

function readPublished(): Map<string, Set<Day>> {
  interface Row {
    date: string;
    withdrawnOn?: string | null;
  }
  const file = new URL('../../data/bank-holidays-england-and-wales.json', import.meta.url);
  const json = JSON.parse(readFileSync(file, 'utf8')) as Row[] | { days: Row[] };
  const years = new Map<string, Set<Day>>();
  for (const row of Array.isArray(json) ? json : json.days) {
    if (row.withdrawnOn) continue;
    const year = row.date.slice(0, 4);
    years.set(year, (years.get(year) ?? new Set()).add(row.date));
  }
  return years;
}

/** The bank holidays of a year nobody has published yet: BFDA Sch.1, common law, and what is proclaimed every year. */
function projectYear(year: string): Day[] {
  if (year < '2011' || year > '2199') throw problem('beyond-calendar', `no bank holidays for ${year}`);
  const weekday = (monthAndDay: string) => lookAt(`${year}-${monthAndDay}`).weekday;
  const MONDAY = 1;
  const SATURDAY = 6;
  const SUNDAY = 7;
  const days: Day[] = [];

  // New Year's Day, or the Monday after when it is a weekend.
  let newYear = `${year}-01-01`;
  while (lookAt(newYear).weekday >= SATURDAY) newYear = dayAfter(newYear);
  days.push(newYear);

  const easter = easterSunday(year);
  days.push(dayBefore(dayBefore(easter)), dayAfter(easter));

  // First Monday of May; last Mondays of May and August.
  let mayDay = `${year}-05-01`;
  while (lookAt(mayDay).weekday !== MONDAY) mayDay = dayAfter(mayDay);
  let spring = `${year}-05-31`;
  while (lookAt(spring).weekday !== MONDAY) spring = dayBefore(spring);
  let summer = `${year}-08-31`;
  while (lookAt(summer).weekday !== MONDAY) summer = dayBefore(summer);
  days.push(mayDay, spring, summer);

  days.push(`${year}-12-25`);
  if (weekday('12-26') !== SUNDAY) days.push(`${year}-12-26`);
  if (weekday('12-25') === SUNDAY || weekday('12-26') === SUNDAY) days.push(`${year}-12-27`);
  if (weekday('12-26') === SATURDAY || weekday('12-25') === SATURDAY) days.push(`${year}-12-28`);
  return days;
}

/** Easter Day is the first Sunday after the Paschal full moon (the full-moon rule below holds for 1900 to 2199). */
function easterSunday(year: string): Day {
  let fullMoon = 225 - 11 * (Number(year) % 19); // as a day of March: 32 is 1 April
  while (fullMoon > 50) fullMoon -= 30;
  if (fullMoon > 48) fullMoon -= 1;
  let day = `${year}-03-01`;
  for (let march = 1; march < fullMoon; march += 1) day = dayAfter(day);
  do day = dayAfter(day);
  while (lookAt(day).weekday !== 7);
  return day;
}

function problem(code: string, message: string): Error & { code: string } {
  return Object.assign(new Error(message), { code });
}
