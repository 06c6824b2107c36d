// docs/glossary.md, made from the words themselves. UPDATE_DOCS=1 npx vitest run test/docs writes it.
import { glossary } from '../../src/index'

export function glossaryPage(): string {
  const terms = Object.entries(glossary).sort(([a], [b]) => a.localeCompare(b, 'en-GB', { sensitivity: 'base' }))
  return `# Glossary

The law's own terms, each in a sentence or two. The page is made from \`glossary\`, which the package exports, so an app can
show the same words.

| Term | Meaning |
| --- | --- |
${terms.map(([term, meaning]) => `| **${term}** | ${meaning} |`).join('\n')}
`
}
