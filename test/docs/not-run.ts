// The only blocks that no test runs, each with the reason.

export const notRun: readonly { readonly code: string; readonly why: string }[] = [
  {
    code: `npm run generate:docs
npx tsx test/edges/testing/build-conformance.ts
npx tsx scripts/measure-misreadings.ts
UPDATE_DOCS=1 npx vitest run test/docs
git diff
npm test
npm run proof
npm run typecheck
npm run lint`,
    why: 'it writes this repository, and runs these tests from within',
  },
  {
    code: `npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json
git commit --all --message "Ready to release"
npm version minor
npm publish`,
    why: 'it publishes',
  },
  { code: 'npm ci && npm run build && npm pack', why: 'it builds this repository; check:package does so' },
  { code: 'npm ci && npm test', why: 'it would run these tests from within; CI runs it from the README' },
  {
    code: 'npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json',
    why: 'it writes the shipped list; test/calendar/update-bank-holidays.test.ts runs it on a list and a server of its own',
  },
  {
    code: `CREATE OR REPLACE FUNCTION send.answer(case_file STRING, as_at STRING)
RETURNS STRING
DETERMINISTIC
LANGUAGE js
OPTIONS (library = ["gs://your-bucket/send-timescales.script.js"])
AS r"""
  return sendTimescales.answer(case_file, as_at);
""";`,
    why: 'it needs BigQuery; test/edges/script/statements.test.ts runs its body',
  },
  {
    code: `SELECT reference, JSON_VALUE(timeline, '$.next.id') AS next_step, JSON_VALUE(timeline, '$.next.deadline.dueOn') AS due_on
FROM (
  SELECT
    reference,
    send.answer(
      TO_JSON_STRING(STRUCT(STRUCT('refusal-to-assess' AS kind) AS dispute, STRUCT(notice_sent_on AS noticeSentOn) AS dates)),
      CAST(CURRENT_DATE('Europe/London') AS STRING)
    ) AS timeline
  FROM cases
);`,
    why: 'it needs BigQuery',
  },
  {
    code: `SELECT reference, PARSE_JSON(send_answer(case_file, TO_VARCHAR(CONVERT_TIMEZONE('Europe/London', CURRENT_TIMESTAMP()), 'YYYY-MM-DD'))):next.id
FROM cases;`,
    why: 'it needs Snowflake',
  },
]
