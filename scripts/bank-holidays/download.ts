// The text at an address: over https, from the site that was asked, in time, and no longer than a feed.
import { Refused } from './command'

/** Characters: many times what the feed has. */
export const MOST_TEXT = 1_000_000

export async function download(address: string, timeoutSeconds: number): Promise<string> {
  const asked = checkAddress(address)
  try {
    const response = await fetch(asked, { signal: AbortSignal.timeout(timeoutSeconds * 1000) })
    const wrong = wrongAnswer(asked, response)
    if (wrong === null) return await textOf(response, address)
    await response.body?.cancel()
    throw new Refused(`${address} ${wrong}.`)
  } catch (error) {
    if (error instanceof Refused) throw error
    const { name, message, cause } = error as Error
    throw new Refused(
      name === 'TimeoutError'
        ? `${address} did not answer in full within ${timeoutSeconds} seconds: try again, or save the feed and give the file.`
        : `${address} cannot be read (${cause instanceof Error ? cause.message : message}): check the address.`,
    )
  }
}

/** Stops reading where a feed would long have ended. */
async function textOf(response: Response, address: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > MOST_TEXT) throw tooLong(address)
  }
  return text + decoder.decode()
}

function wrongAnswer(asked: URL, response: Response): string | null {
  if (checkAddress(response.url).hostname !== asked.hostname)
    return `sends on to another site: give ${response.url} itself if you trust it`
  return response.ok ? null : `answered ${response.status} ${response.statusText}: check the address`
}

/** Law must not travel in the clear: plain http is taken from this machine only. */
function checkAddress(address: string): URL {
  if (!URL.canParse(address)) throw new Refused(`${address} is not an address: check it.`)
  const url = new URL(address)
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && here)) return url
  throw new Refused(`${address} is not a secure address: give one that begins with https.`)
}

export const tooLong = (source: string): Refused =>
  new Refused(`${source} has more than ${MOST_TEXT} characters, and is not the feed: check the address.`)
