// A page that shows a case: the main entry and a picture, bundled for browsers.
import { buildTimeline, explainEntry } from 'send-dispute-timescales'
import { toCalendar, toSvg } from 'send-dispute-timescales/render'

const file = { reference: '2025/117', dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }
const timeline = buildTimeline(file, { asAt: '2025-06-20' })
document.body.innerHTML = toSvg(timeline)
document.title = `${timeline.next.deadline.dueOn}: ${explainEntry(timeline.next)[0]}`
document.body.dataset.calendar = toCalendar(timeline)
