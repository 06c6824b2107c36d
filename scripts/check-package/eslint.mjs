// eslint-plugin-import, whose resolver does not read `exports`.
import { data, modules } from '../entry-points.mjs'
import { must, NAME, node, packed, project } from './machine.mjs'

const CONFIG = {
  root: true,
  parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
  plugins: ['import'],
  extends: ['plugin:import/errors', 'plugin:import/warnings'],
}

const found = [NAME, ...[...modules, ...data].map((name) => `${NAME}/${name}`)]

export const eslint = {
  async eslint() {
    const folder = await project(
      'eslint',
      {
        '.eslintrc.json': JSON.stringify(CONFIG),
        'good.mjs': found.map((from, i) => `import * as it${i} from '${from}'\nexport { it${i} }\n`).join(''),
        'bad.mjs': `import '${NAME}/nonsense'\n`,
      },
      [packed.tarball, 'eslint@8.57.1', 'eslint-plugin-import@2.32.0'],
    )
    const lint = (file, exit) => node(['node_modules/eslint/bin/eslint.js', file], { cwd: folder, exit })
    const said = await lint('good.mjs', 0)
    must(said === '', said)
    must((await lint('bad.mjs', 1)).includes('import/no-unresolved'), 'it finds what is not there')
  },
}
