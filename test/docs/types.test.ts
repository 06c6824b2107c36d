// Every ts block of the docs is correct TypeScript, by the compiler options that this repository holds itself to.
import { dirname } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { blocksOf, pages, ROOT } from './blocks'
import { notRun } from './not-run'

/** What blocks use without saying where it comes from; the package uk-bank-holidays has no types of its own. */
const AMBIENT = `
declare const listOfWholeYears: readonly string[]
declare module 'uk-bank-holidays' {
  export default class {
    load(): Promise<void>
    divisions(name: string): { holidays(): { date: string; title: string }[] }
  }
}
`

test('every ts block compiles', () => {
  const files = new Map([[`${ROOT}test/docs/ambient.d.ts`, AMBIENT]])
  for (const page of pages)
    for (const { language, info, code, line } of blocksOf(page)) {
      if (language !== 'ts' || info.startsWith('from ') || notRun.some((row) => row.code === code.trim())) continue
      const name = info ? info.replace(/\.ts$/, '') : `line-${line}`
      // A block without import or export is a module all the same: its names are its own.
      files.set(`${ROOT}${page.replaceAll(/\W/g, '-')}/${name}.ts`, `${code}\nexport {}\n`)
    }
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  options.noUnusedLocals = false
  // As in an app for browsers, where the body of a response is `any`; under @types/node it is `unknown`.
  options.lib = ['lib.es2022.d.ts', 'lib.dom.d.ts']
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, directoryExists } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name) ?? readFile(name)
  host.directoryExists = (name) => [...files.keys()].some((file) => dirname(file) === name) || !!directoryExists?.(name)
  const getSourceFile = host.getSourceFile
  host.getSourceFile = (name, ...rest) =>
    files.has(name)
      ? ts.createSourceFile(name, files.get(name) as string, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest)
  const program = ts.createProgram([...files.keys()], options, host)
  const faults = [...files.keys()]
    .flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)))
    .map(({ file, start, messageText }) => {
      const { line } = file ? ts.getLineAndCharacterOfPosition(file, start ?? 0) : { line: 0 }
      return `${file?.fileName.slice(ROOT.length)}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
  expect(faults).toEqual([])
}, 60_000)
