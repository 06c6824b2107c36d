// docs/case.svg, the picture in the README: the case of its first command.
import { readFileSync } from 'node:fs'
import { toSvg } from '../../src/edges/render/index'
import { buildTimeline } from '../../src/index'

export function casePicture(): string {
  const caseFile = JSON.parse(readFileSync('examples/mediation-declined-over-christmas.json', 'utf8'))
  return `${toSvg(buildTimeline(caseFile, { asAt: '2025-12-10' }))}\n`
}
