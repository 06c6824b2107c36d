// On every page: code can be copied, and folds open on paper.
import { copy } from './copy'

// The words come with the page: a catalogue would weigh more than all the rest of this script.
const { copy: label = '', copied = '', copyByHand = '' } = document.body.dataset

/** Code of more than a line, and words to say in a guide. */
function addButton(block: HTMLElement, text: HTMLElement, look: string): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `btn btn--plain btn--small ${look}`
  button.textContent = label
  button.addEventListener('click', async () => {
    const how = await copy(textOf(text), text)
    button.textContent = how === 'copied' ? copied : copyByHand
  })
  const said = document.createElement('span')
  said.className = 'no-print'
  said.setAttribute('role', 'status')
  said.append(button)
  block.append(said)
}

/** Code as it stands; words by their paragraphs. */
const textOf = (text: HTMLElement): string =>
  text.matches('blockquote')
    ? [...text.querySelectorAll('p')].map((each) => each.innerText).join('\n\n')
    : (text.textContent ?? '')

for (const block of document.querySelectorAll<HTMLElement>('.code')) {
  const code = block.querySelector('code')
  if (code !== null && (code.textContent ?? '').trim().includes('\n')) addButton(block, code, 'code__copy')
}
for (const quote of document.querySelectorAll<HTMLElement>('.guide blockquote')) addButton(quote, quote, '')

/** On paper folds stand open, whatever the screen shows. */
const folds = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details.fold--print, .guide details')
addEventListener('beforeprint', () => {
  for (const fold of folds()) {
    fold.dataset.was = String(fold.open)
    fold.open = true
  }
})
addEventListener('afterprint', () => {
  for (const fold of folds()) fold.open = fold.dataset.was === 'true'
})
