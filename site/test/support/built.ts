// The tests look at the site as it is built, not at its sources.
import { existsSync } from 'node:fs'

export default function built(): void {
  if (!existsSync(new URL('../../dist/assets/calculator.js', import.meta.url)))
    throw new Error('There is no site to test: run npm --prefix site run build first.')
}
