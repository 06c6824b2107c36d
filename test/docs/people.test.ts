// The files for people who join: they say the same about where to report, and agree with what they speak of.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import biome from '../../biome.json'
import { scripts } from '../../package.json'
import { ROOT, readPage } from './blocks'

const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8')
const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('](../', '](')

test.each(['README.md', 'CONTRIBUTING.md', 'docs/scope.md'])('%s says where to report, in the same words', (page) => {
  expect(unwrapped(readPage(page))).toContain(
    "Report a wrong date, data that does not fit, or a question on the project's issue page: the `bugs` address in " +
      'package.json, which `npm bugs` opens in a clone. Report a security problem in private: ' +
      '[SECURITY.md](SECURITY.md) says how.',
  )
})

test('an editor lays text out as biome does', () => {
  const settings = Object.fromEntries(
    read('.editorconfig')
      .split('\n')
      .filter((line) => /^\w+ = /.test(line))
      .map((line) => line.split(' = ')),
  )
  const { indentStyle, indentWidth, lineWidth } = biome.formatter
  expect(settings).toMatchObject({
    indent_style: indentStyle,
    indent_size: String(indentWidth),
    max_line_length: String(lineWidth),
  })
  // What .gitattributes asks of git.
  expect(read('.gitattributes')).toContain(`eol=${settings.end_of_line}`)
})

test('the form for a wrong date asks for what a correction needs', () => {
  const form = read('.github/ISSUE_TEMPLATE/1-a-date-is-wrong.yml')
  for (const id of ['limit', 'dates', 'received', 'expected', 'authority'])
    expect(form).toMatch(new RegExp(`id: ${id}\\n[\\s\\S]*?required: true`))
})

test('every form has a name, a description and questions, and no name stands twice', () => {
  const folder = '.github/ISSUE_TEMPLATE'
  const forms = readdirSync(`${ROOT}${folder}`).filter((file) => file !== 'config.yml')
  const names = forms.map((file) => /^name: (.+)$/m.exec(read(`${folder}/${file}`))?.[1])
  expect(names).toEqual(['A date is wrong', 'My data does not fit', 'A question'])
  for (const file of forms) expect(read(`${folder}/${file}`)).toMatch(/^description: .+[\s\S]+^body:\n[\s\S]+ id: /m)
})

test('the workflow publishes what was checked and tested, with its provenance', () => {
  const workflow = read('.github/workflows/release.yml')
  const [testing = '', publishing = ''] = workflow.split('\n  publish:\n')
  expect(testing).toContain('npm run check:release -- --tag "$GITHUB_REF_NAME"')
  expect(testing).toContain('run: .ci/run')
  expect(testing).not.toContain('id-token')
  expect(publishing).toContain('needs: test')
  expect(publishing).toContain('id-token: write')
  expect(publishing).toContain('npm publish --provenance')
  expect(Object.keys(scripts)).toContain('check:release')
})

test('the release guide says that nobody has run the workflow', () => {
  expect(readPage('docs/releasing.md')).toContain('**The workflow has never been run.**')
})
