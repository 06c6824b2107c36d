// Runs a TypeScript block: its comments are promises, and what it prints is caught.
import { inspect } from 'node:util'
import ts from 'typescript'
import { holdTo, readPromise } from './values'

export interface Setting {
  /** The module of an import. */
  readonly load: (specifier: string) => Promise<object>
  /** Names that the block may use without importing them. */
  readonly globals: Readonly<Record<string, unknown>>
}

export interface Ran {
  readonly printed: string
  /** What the block exports. */
  readonly exports: Record<string, unknown>
}

const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...args: unknown[]) => Promise<void>

export async function runTypeScript(code: string, { load, globals }: Setting): Promise<Ran> {
  const { checked, promises, imports } = withChecks(code)
  const { outputText } = ts.transpileModule(checked, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  })
  const modules = new Map<string, object>()
  for (const specifier of imports) modules.set(specifier, { __esModule: true, ...(await load(specifier)) })
  const printed: string[] = []
  let kept = 0
  const exports: Record<string, unknown> = {}
  const scope = {
    ...globals,
    exports,
    require: (specifier: string) => modules.get(specifier),
    console: { log: (...values: unknown[]) => printed.push(values.map(shown).join(' ')) },
    __check: async (place: number, run: () => unknown) => {
      kept++
      await holdTo(promises[place] as NonNullable<ReturnType<typeof readPromise>>, run)
    },
  }
  await new AsyncFunction(...Object.keys(scope), outputText)(...Object.values(scope))
  for (const module of modules.values()) await (module as { finish?: () => Promise<unknown> }).finish?.()
  if (kept < promises.length) throw new Error(`${promises.length - kept} of its comments were never reached.`)
  return { printed: printed.join('\n'), exports }
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : inspect(value, { depth: 6 }))

/** Wraps each statement that has a comment behind it on its last line, or a `// =>` on the next. */
function withChecks(code: string) {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true)
  const promises: NonNullable<ReturnType<typeof readPromise>>[] = []
  const imports: string[] = []
  const edits: { from: number; to: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly)
      imports.push((node.moduleSpecifier as ts.StringLiteral).text)
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) wrap(node)
    ts.forEachChild(node, visit)
  }
  const wrap = (node: ts.ExpressionStatement | ts.VariableStatement): void => {
    const comment = /^;?[ \t]*(?:\n[ \t]*(?=\/\/ =>))?\/\/(.*)/.exec(code.slice(node.end))?.[1]
    const promised = comment === undefined ? null : readPromise(comment)
    if (promised === null) return
    if (node.parent !== source) throw new Error(`"//${comment}" promises a value, but not at the top level.`)
    const place = promises.push(promised) - 1
    const check = (expression: string) => `await __check(${place}, async () => (${expression}))`
    if (ts.isExpressionStatement(node))
      edits.push({ from: node.getStart(), to: node.end, text: check(node.expression.getText()) })
    else {
      const name = node.declarationList.declarations[0]?.name.getText() ?? ''
      edits.push({ from: node.end, to: node.end, text: `; ${check(name)};` })
    }
  }
  visit(source)
  let checked = code
  for (const { from, to, text } of edits.reverse()) checked = `${checked.slice(0, from)};${text}${checked.slice(to)}`
  return { checked, promises, imports }
}
