// docs/glossary.md: the terms that the package explains.
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
