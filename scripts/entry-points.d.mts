// The types of entry-points.mjs, which node runs as it stands.
export const modules: readonly string[]
export const data: readonly string[]
export const programs: readonly string[]
