// The part of esbuild-plugin-license that notices.ts uses: the package's own types cannot be found from an ES module.
declare module 'esbuild-plugin-license' {
  import type { Plugin } from 'esbuild'

  export interface Dependency {
    readonly packageJson: {
      readonly name: string
      readonly version: string
      readonly license: string
      readonly homepage?: string
      readonly repository?: string | { readonly url: string }
    }
    readonly licenseText: string
  }
  export default function licences(options: {
    thirdParty: { output: { template: (dependencies: readonly Dependency[]) => string } }
  }): Plugin
}
