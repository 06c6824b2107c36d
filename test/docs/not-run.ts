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
  { code: 'npm install send-dispute-timescales', why: 'it installs from the registry' },
  { code: 'npm ci && npm test', why: 'it would run these tests from within; CI runs it from the README' },
  {
    code: 'npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json',
    why: 'it writes the shipped list; test/calendar/update-bank-holidays.test.ts runs it on a list and a server of its own',
  },
  {
    code: `cases = spark.read.text("case-files.jsonl")
answers = (
    cases.repartition(200)
    .rdd.map(lambda row: row.value)
    .pipe("node send-timescales.mjs batch --as-at 2026-03-02", checkCode=False)
)
spark.read.json(answers).write.parquet("answers")`,
    why: 'it needs a Spark cluster; the command in it is run by the guide on case systems',
  },
  {
    code: `CREATE FUNCTION send.answer(case_file STRING, as_at STRING) RETURNS STRING LANGUAGE js
OPTIONS (library = ['gs://your-bucket/send-timescales.script.js'])
AS 'return sendTimescales.answer(case_file, as_at)';

SELECT id, JSON_QUERY(send.answer(case_file, '2026-03-02'), '$.overdue') AS overdue FROM send.cases;`,
    why: 'it needs BigQuery; the script itself runs in an engine of its own in test/edges/script',
  },
  {
    code: `CREATE FUNCTION send_answer(case_file STRING, as_at STRING) RETURNS STRING LANGUAGE JAVASCRIPT AS $$
// send-timescales.script.js
return sendTimescales.answer(CASE_FILE, AS_AT);
$$;

SELECT id, PARSE_JSON(send_answer(case_file, '2026-03-02')):overdue AS overdue FROM cases;`,
    why: 'it needs Snowflake; the script itself runs in an engine of its own in test/edges/script',
  },
]
