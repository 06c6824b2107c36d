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

function streamOf(object: string): string {
  const found = /^([\s\S]*?)stream\r?\n([\s\S]*?)\r?\nendstream/.exec(object)
  if (found === null) return ''
  const bytes = Buffer.from(found[2] ?? '', 'latin1')
  return (found[1] ?? '').includes('FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1')
}
