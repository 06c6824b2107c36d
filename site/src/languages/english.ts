// The language that the site is built in: the site's own catalogue, and the library's. Another language is another file
// like this one.

import { english } from 'send-dispute-timescales'
import { inOwnWords } from '../calculator/english/own-words'

export { english as words } from '../calculator/english'
export const library = inOwnWords(english)
