// The chart of the report: CPU time of everything that was measured, on one scale, drawn by echarts without a browser.
import * as echarts from 'echarts'

const OURS = '#1d70b8'
const FLOOR = '#b1b4b6'
const OTHERS = '#505a5f'

/** Microseconds in words a reader can compare: 45 ns, 1.7 µs, 48 ms. */
export function inWords(us) {
  const [value, unit] = us < 1 ? [us * 1000, 'ns'] : us < 1000 ? [us, 'µs'] : [us / 1000, 'ms']
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}

/**
 * @param bars `{ name, us, whose: 'ours' | 'floor' | 'other' }`, the first at the top
 * @returns an SVG document
 */
export function drawBars(title, bars) {
  const height = 90 + bars.length * 26
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 860, height })
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 13 },
    title: { text: title, left: 12, top: 8, textStyle: { fontSize: 15, color: '#0b0c0c' } },
    grid: { left: 12, right: 70, top: 44, bottom: 34, containLabel: true },
    xAxis: {
      type: 'log',
      min: 10,
      name: 'CPU time of one call; each line is ten times the one before',
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: { color: '#0b0c0c' },
      axisLabel: { color: '#0b0c0c', formatter: (ns) => inWords(ns / 1000).replace('.0', '') },
      splitLine: { lineStyle: { color: '#dee0e2' } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLabel: { color: '#0b0c0c' },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        data: bars.map(({ us, whose }) => ({
          // In nanoseconds, so that on a logarithmic axis no bar grows to the left.
          value: us * 1000,
          itemStyle: { color: { ours: OURS, floor: FLOOR, other: OTHERS }[whose] },
        })),
        label: { show: true, position: 'right', color: '#0b0c0c', formatter: ({ value }) => inWords(value / 1000) },
      },
    ],
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  const description = bars.map(({ name, us }) => `${name} ${inWords(us)}`).join('; ')
  return svg.replace(/<svg ([^>]*)>/, `<svg $1 role="img"><title>${title}</title><desc>${description}</desc>`)
}
