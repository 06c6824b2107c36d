// The language that the site is built in: the site's own catalogue, and the library's. Another language is another file
// like this one.

export { english as library } from 'send-dispute-timescales'
export { english as words } from '../calculator/english'
