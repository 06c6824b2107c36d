// What Chromium printed: each page of a PDF, with how much text stands on it.
import { inflateSync } from 'node:zlib'

export interface PrintedPage {
  /** How many pieces of text are drawn on it. */
  readonly texts: number
  /** Its paper in points, `595 842` for A4. */
  readonly paper: string
}

/** The pages of a PDF as Skia writes it: plain objects, and streams that are deflated. */
export function printedPages(pdf: Buffer): readonly PrintedPage[] {
  const source = pdf.toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id = '', body = ''] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n?([\s\S]*?)\nendobj/g))
    objects.set(id, body)
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body.split('stream')[0] ?? ''))
    .map((body) => {
      const contents = /\/Contents\s+(\d+) 0 R/.exec(body)?.[1] ?? ''
      const [width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? []).slice(1).map(Number)
      return {
        texts: (streamOf(objects.get(contents) ?? '').match(/T[jJ]\b/g) ?? []).length,
        paper: `${Math.round(width)} ${Math.round(height)}`,
      }
    })
}

/** By its length: the last deflated byte may be one that looks like the end of a line. */
function streamOf(object: string): string {
  const [opening, head = ''] = /^([\s\S]*?)stream\r?\n/.exec(object) ?? []
  if (opening === undefined) return ''
  const length = Number(/\/Length (\d+)/.exec(head)?.[1])
  const bytes = Buffer.from(object.slice(opening.length, opening.length + length), 'latin1')
  return head.includes('FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1')
}
