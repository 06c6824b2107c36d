// npm run check:release: how old the list may be, and how far it reaches.
import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { scripts } from '../../package.json'
import { checkRelease } from '../../scripts/check-release'
import { useOwnList } from './script-support'

const { own, now, run } = useOwnList()

test('npm publish checks the list, and then builds what it publishes', () => {
  expect(scripts.prepublishOnly).toBe('npm run check:release && npm run build')
})

describe('npm run check:release', () => {
  test.each([
    { today: '2026-11-22', code: 0, says: 'on 2026-11-22, 0 days before 2026-11-22', left: '770 days left' },
    { today: '2026-11-23', code: 0, says: '1 day before', left: '769 days left' },
    { today: '2027-01-21', code: 0, says: '60 days before', left: '710 days left' },
    { today: '2027-01-22', code: 1, says: '61 days before', left: '709 days left' },
    { today: '2028-12-30', code: 1, says: '769 days before', left: '1 day left' },
  ])('on $today: exit $code, $says, $left', async ({ today, code, says, left }) => {
    const result = await run(checkRelease, ['--today', today])
    expect(result.code).toBe(code)
    expect(result.said).toContain(says)
    expect(result.said).toContain(`Published to the end of 2028: ${left}`)
    expect(result.complained).toBe(
      code === 0
        ? ''
        : 'That is more than 60 days: run npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json first.',
    )
  })

  test('takes today from the machine', async () => {
    expect((await run(checkRelease, [], '2027-01-22')).code).toBe(1)
    expect((await run(checkRelease, [], '2027-01-21')).code).toBe(0)
  })

  test('refuses a list from the future', async () => {
    const result = await run(checkRelease, ['--today', '2026-11-21'])
    expect(result.code).toBe(1)
    expect(result.complained).toContain('check the clock')
  })

  test('a year of which every row is withdrawn is not published', async () => {
    const rows = (await now()).replace(
      /("date": "2028-[^}]*"publishedOn": "[^"]*")/g,
      '$1, "withdrawnOn": "2026-11-22"',
    )
    await writeFile(own.path, rows)
    expect((await run(checkRelease, ['--today', '2026-11-22'])).said).toContain(
      'Published to the end of 2027: 404 days left',
    )
  })

  test.each([
    { args: ['2026-11-22'], says: 'options only' },
    { args: ['--today', '22 November'], says: '--today must be a date' },
    { args: ['--tomorrow'], says: '--tomorrow' },
  ])('$args: exit 2', async ({ args, says }) => {
    const result = await run(checkRelease, args)
    expect(result).toMatchObject({ code: 2, said: '' })
    expect(result.complained).toContain(says)
    expect(result.complained).toContain('Usage: npm run check:release')
  })
})
