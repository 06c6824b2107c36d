// Copying: through the clipboard where the browser lets a page use it, else the text is selected to copy by hand.

/** Copies a text, and says how it went. */
export async function copy(text: string, at: Element): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return copyOldWay(text) ? 'copied' : select(at)
  }
}

/** Pages opened from a folder have no clipboard of their own in some browsers. */
function copyOldWay(text: string): boolean {
  const box = document.createElement('textarea')
  box.value = text
  box.setAttribute('aria-hidden', 'true')
  box.className = 'govuk-visually-hidden'
  document.body.append(box)
  box.select()
  const done = document.execCommand('copy')
  box.remove()
  return done
}

function select(at: Element): 'selected' {
  const range = document.createRange()
  range.selectNodeContents(at)
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
  return 'selected'
}
