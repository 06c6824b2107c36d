// The package under measurement, as built: `npm run build` at the root comes first.
export * from '../dist/index.js'
