// The only blocks that no test runs, each with the reason.

export const notRun: readonly { readonly code: string; readonly why: string }[] = [
  {
    code: `npm run generate
UPDATE_DOCS=1 npx vitest run test/docs/pages.test.ts
git diff
npm test
npm run test:slow
npm run proof
npm run typecheck
npm run lint`,
    why: 'it writes this repository, and runs these tests from within',
  },
  { code: 'npm ci\nnpm run test:quick', why: 'it would run tests from within' },
  {
    code: "{ from: '2027-09-01', counts: tribunalWorkingDays(20).after('appealReceivedByAuthorityOn') }",
    why: 'it is one argument of a row; docs/changing-the-law.md runs the whole',
  },
  {
    code: `npm run check:release -- --tag v1.2.0
git commit --all --message "Release 1.2.0"
git tag v1.2.0
git push origin HEAD v1.2.0`,
    why: 'it publishes',
  },
  { code: 'npm ci && npm run build && npm pack', why: 'it builds this repository; check:package does so' },
  { code: 'npm ci && npm test', why: 'it would run these tests from within; CI runs it from the README' },
  {
    code: `npx quicktype -s schema --top-level CaseFile --lang csharp -o CaseFile.cs schema.json
npx json-schema-to-typescript schema.json --unreachableDefinitions -o case-file.d.ts`,
    why: 'it fetches two packages that this repository does not use',
  },
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
  {
    code: `cases = spark.read.text("case-files.jsonl")
answers = (
    cases.repartition(200)
    .rdd.map(lambda row: row.value)
    .pipe("node send-timescales.mjs batch --as-at 2026-03-02", checkCode=False)
)
spark.read.json(answers).write.parquet("answers")`,
    why: 'it needs a Spark cluster; the guide on case systems runs the command in it',
  },
  {
    code: `SELECT overdue, COUNT(*) AS cases
FROM send.cases, UNNEST(JSON_VALUE_ARRAY(send.answer(case_file, '2026-03-02'), '$.overdue')) AS overdue
GROUP BY overdue ORDER BY cases DESC;`,
    why: 'it needs BigQuery; test/edges/script runs what it calls',
  },
]
