// Every way into the package, once. The build, package.json and the checks read it: a new edge is one line here, and
// `npm run generate`.

/** Modules: `./luxon` is src/edges/luxon/index.ts. */
export const modules = ['luxon', 'schema', 'render', 'testing', 'send35']

/** Data, which the build writes into dist/. */
export const data = ['law.json', 'cases.json', 'schema.json', 'bank-holidays.json']

/** Programs of one file, to copy or to load: nobody imports them, so they have no types. */
export const programs = ['send-timescales.mjs', 'send-timescales.script.js']
