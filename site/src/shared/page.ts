// On every page: code can be copied, and folds open on paper.
import { copy } from './copy'

// The words come with the page: a catalogue would weigh more than all the rest of this script.
const { copy: label = '', copied = '', copyByHand = '' } = document.body.dataset

for (const block of document.querySelectorAll<HTMLElement>('.code')) {
  const code = block.querySelector('code')
  if (code === null || (code.textContent ?? '').trim().split('\n').length < 2) continue
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'btn btn--plain btn--small code__copy'
  button.textContent = label
  button.addEventListener('click', async () => {
    const how = await copy(code.textContent ?? '', code)
    button.textContent = how === 'copied' ? copied : copyByHand
  })
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  said.append(button)
  block.append(said)
}

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
