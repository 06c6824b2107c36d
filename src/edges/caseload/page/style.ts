// How the page looks: one column of quiet type, one accent for what is late, the same on paper.

export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --wash: #f5f7f8; --ink: #16202a; --quiet: #566370; --line: #dbe1e6;
  --bar: #7c90a1; --accent: #a33a15;
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #11171d; --wash: #182028; --ink: #e6ebef; --quiet: #a0aebb; --line: #2a3540; --bar: #6d8395; --accent: #ff9a70; }
}
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums lining-nums;
}
.page { max-width: 70rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem }
header { border-bottom: 2px solid var(--ink); padding-bottom: 1.25rem }
h1 { font-size: 2.125rem; line-height: 1.15; letter-spacing: -.015em; font-weight: 650; margin: 0 }
.as-at { font-size: 1.125rem; color: var(--quiet); margin: .375rem 0 0 }
h2 { font-size: 1.3125rem; line-height: 1.25; letter-spacing: -.005em; font-weight: 650; margin: 0 0 .375rem }
h3 { font-size: 1rem; font-weight: 650; margin: 1.5rem 0 .25rem }
p { margin: 0 0 .75rem; max-width: 44rem }
section { margin-top: 3rem }
.lead, .aside, .legend, .quiet, .sub, footer, .figures dt, details { color: var(--quiet) }
.quiet { font-weight: 400 }
.sub { margin-left: .625rem }
.note { border-left: 3px solid var(--accent); padding-left: .875rem; margin: 1.75rem 0 0 }
.lead { margin-bottom: 1rem }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 3.5rem }
.split { display: grid; grid-template-columns: 2fr 3fr; gap: 0 3.5rem }
.pair > *, .split > * { min-width: 0 }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1.5rem 2rem; margin: 1.75rem 0 0 }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; min-width: 0 }
.figures dt { font-size: .9375rem; line-height: 1.35 }
.figures dd { margin: 0; font-size: 2.5rem; line-height: 1.1; font-weight: 600; letter-spacing: -.02em }
.is-late { color: var(--accent) }
.scroll { overflow-x: auto; margin: 0 0 .75rem }
.scroll:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.4 }
caption.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
th, td { text-align: left; vertical-align: top; padding: .4375rem 1.25rem .4375rem 0; border-bottom: 1px solid var(--line) }
th:last-child, td:last-child { padding-right: 0 }
thead th { font-size: .8125rem; font-weight: 500; color: var(--quiet); vertical-align: bottom; white-space: nowrap }
.number { text-align: right; white-space: nowrap }
th.group { font-size: .9375rem; font-weight: 650; padding-top: 1.125rem }
.nowrap { white-space: nowrap } .key, .place { display: inline-block; min-width: 3.5rem } .place { min-width: 6.5rem }
.chart { display: block; overflow: visible; margin: .5rem 0 .25rem }
.chart text { font-size: 12px; fill: var(--quiet); text-anchor: middle }
.chart .value { fill: var(--ink) }
.chart .first { text-anchor: start }
.chart .mark-label { text-anchor: start; fill: var(--ink); font-size: 13px; font-weight: 600 }
.bar { fill: var(--bar) } .late { fill: var(--accent) }
.base, .tick { stroke: var(--quiet) } .mark { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 4 }
.row-bar { display: block; min-width: 7rem; margin-top: .3125rem }
.legend { font-size: .875rem; margin: 0 0 .25rem }
.swatch { display: inline-block; width: .75em; height: .75em; margin: 0 .25em 0 0; background: var(--bar) }
.swatch.late { background: var(--accent); margin-left: .875em }
details { font-size: .9375rem; margin-bottom: .75rem } details table { color: var(--ink) }
summary { cursor: pointer; width: fit-content; padding: .25rem 0 }
ul { margin: 0 0 .75rem; padding-left: 1.125rem; max-width: 44rem } li { margin: .25rem 0 }
.columns { columns: 2; column-gap: 3rem; max-width: none } .columns li { break-inside: avoid; margin: 0; padding: .125rem 0 }
.counts { margin: 0 0 .75rem } .counts div { display: flex; justify-content: space-between; gap: 1.5rem; padding: .375rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem } .counts dd { margin: 0 }
.pair .figures { margin-top: .5rem } .pair h3:first-child { margin-top: .625rem }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .875rem }
@media screen and (max-width: 45rem) {
  .page { padding: 1.5rem 1rem 3rem }
  h1 { font-size: 1.625rem } .pair, .split { grid-template-columns: 1fr; gap: 1rem 0 } .columns { columns: 1 }
  .figures { grid-template-columns: 1fr 1fr; gap: 1.25rem 1rem } .figures dd { font-size: 2rem }
  th, td { padding-right: .875rem } .key { min-width: 2.25rem }
  .sub { display: block; margin: 0 } .chart .second { display: none } section { margin-top: 2.5rem }
}
@media print {
  @page { size: A4; margin: 15mm 14mm }
  html { font-size: 9.25pt } .page { padding: 0; max-width: none }
  h2, h3, .lead, .legend { break-after: avoid } section { margin-top: 2.25rem } p, ul { max-width: none }
  p, li, section:has(> .chart) { break-inside: avoid }
  .figures { grid-template-columns: repeat(6, 1fr); gap: 1rem 1.25rem } .figures dd { font-size: 2rem } .pair .figures { grid-template-columns: 1fr 1fr }
  table { font-size: .9375rem } thead { display: table-header-group } tr, .chart, .figures div, .pair > * { break-inside: avoid }
  th, td { padding-top: .25rem; padding-bottom: .25rem } .scroll { overflow: visible }
  .split { gap: 0 2rem } .pair { gap: 0 2rem } .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .chart text { font-size: 10.5px } details { display: none } footer { margin-top: 2rem }
}
`
