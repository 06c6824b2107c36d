// How far long work has come, for somebody who waits at a terminal: one line, cleared at the end.
import type { OpenCaseload } from 'send-dispute-timescales/caseload'
import type { Io } from '../io'
import type { CaseloadFile } from './files'

/** Progress is shown every so many bytes of a file, and every so many cases. */
const [MEGABYTES, CASES] = [4, 1000]
const CLEAR_LINE = '\r\u001b[K'

export interface Progress {
  /** The same file; how much of it was read is shown. */
  readonly ofFile: (file: CaseloadFile) => CaseloadFile
  /** The same caseload; how many cases it has is shown. */
  readonly ofCases: (load: OpenCaseload) => OpenCaseload
  readonly end: () => void
}

/** Nothing is shown where standard error is no terminal. */
export function progressOn({ stderr }: Io): Progress {
  if (!stderr.isTTY) return { ofFile: (file) => file, ofCases: (load) => load, end: () => undefined }
  let isShown = false
  const show = (text: string): void => {
    stderr.write(`${CLEAR_LINE}${text}`)
    isShown = true
  }
  return {
    ofFile: (file) => ({ ...file, bytes: watched(file, show) }),
    ofCases: (load) => ({
      ...load,
      add(item) {
        load.add(item)
        if (load.cases % CASES === 0) show(`${load.cases} cases`)
      },
    }),
    end: () => {
      if (isShown) stderr.write(CLEAR_LINE)
    },
  }
}

async function* watched({ name, bytes }: CaseloadFile, show: (text: string) => void): AsyncGenerator<Uint8Array> {
  let [read, shown] = [0, 0]
  for await (const part of bytes) {
    read += part.length
    const megabytes = Math.floor(read / 1_000_000)
    if (megabytes >= shown + MEGABYTES) {
      shown = megabytes
      show(`${name}: ${megabytes} MB read`)
    }
    yield part
  }
}
