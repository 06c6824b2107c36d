// The same random cases in every run, so that a change is noticed or it is not, whatever the day; and modules made anew
// for every file, so that nothing worked out before the change hides it.
import fc from 'fast-check'
import { vi } from 'vitest'

fc.configureGlobal({ seed: 20_141_901 })
vi.resetModules()
