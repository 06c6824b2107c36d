// The API reference as pages: what TypeDoc wrote, in the frame of the site.
import { html, raw } from '../src/shared/html'
import type { ApiPage } from './api'
import type { Found } from './guides'
import { type Page, relative } from './layout'
import { render } from './markdown'

export function reference({ path, source: written }: ApiPage): Page & { readonly found: Found } {
  const at = `api/${apiPath(path)}`
  const isIndex = path === 'README.md'
  const source = isIndex ? written.replace(/^# .*$/m, '# API reference') : written
  const rendered = render(source, (href) => (/^([a-z]+:|#)/.test(href) ? href : apiPath(href)))
  const { title } = rendered
  const back = html`<p><a href="${relative(at, 'api/index.html')}">API reference</a></p>`
  return {
    path: at,
    title,
    description: `${title}: API reference`,
    body: html`<div class="guide guide--api">${isIndex ? null : back}${raw(rendered.html)}</div>`,
    shape: 'guide',
    found: {
      path: at,
      page: `API: ${title}`,
      sections: rendered.sections.filter(({ text, code }) => text !== '' || code !== ''),
    },
  }
}

const apiPath = (file: string): string => file.replace(/README\.md/, 'index.html').replace(/\.md(?=#|$)/, '.html')
