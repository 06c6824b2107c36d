// The chart of the report: CPU time of everything that was measured, on one scale, drawn by echarts without a browser.
import * as echarts from 'echarts'

const COLOURS = { ours: '#1d70b8', floor: '#b1b4b6', other: '#505a5f' }
const INK = '#0b0c0c'

/** Microseconds as a reader can compare them: 45 ns, 1.7 µs, 48 ms. */
export function inWords(us) {
  const [value, unit] = us < 1 ? [us * 1000, 'ns'] : us < 1000 ? [us, 'µs'] : [us / 1000, 'ms']
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}

/**
 * @param panels `{ heading, bars }`, a bar `{ name, us, whose: 'ours' | 'floor' | 'other' }`, the first at the top
 * @returns an SVG document
 */
export function drawBars(title, panels) {
  const lines = panels.flatMap(({ heading, bars }) => [{ name: heading, isHeading: true }, ...bars])
  const height = 100 + lines.length * 24
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 860, height })
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 13 },
    title: { text: title, left: 12, top: 8, textStyle: { fontSize: 15, color: INK } },
    grid: { left: 12, right: 70, top: 44, bottom: 44, containLabel: true },
    xAxis: {
      type: 'log',
      min: 10,
      name: 'CPU time of one call; each line is ten times the one before',
      nameLocation: 'middle',
      nameGap: 28,
      nameTextStyle: { color: INK },
      axisLabel: { color: INK, formatter: (ns) => inWords(ns / 1000).replace('.0', '') },
      splitLine: { lineStyle: { color: '#dee0e2' } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: lines.map(({ name }) => name),
      axisLabel: {
        color: INK,
        interval: 0,
        formatter: (name, place) => (lines[place].isHeading ? `{heading|${name}}` : name),
        rich: { heading: { fontWeight: 'bold', color: INK } },
      },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'bar',
        barWidth: 15,
        // In nanoseconds, so that on a logarithmic axis no bar grows to the left.
        data: lines.map(({ us, whose }) => ({
          value: us === undefined ? '-' : us * 1000,
          itemStyle: { color: COLOURS[whose] },
        })),
        label: { show: true, position: 'right', color: INK, formatter: ({ value }) => inWords(value / 1000) },
      },
    ],
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  const described = lines.map(({ name, us }) => (us === undefined ? `${name}:` : `${name} ${inWords(us)};`)).join(' ')
  return `${svg.replace(/<svg ([^>]*)>/, `<svg $1 role="img"><title>${title}</title><desc>${described}</desc>`)}\n`
}
