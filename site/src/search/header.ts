// The search box in the header of every page: it opens the search page with what was typed.
const form = document.getElementById('site-search') as HTMLFormElement | null
document.body.classList.add('js-enabled')
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const query = new FormData(form).get('q')
  location.href = `${form.getAttribute('action')}#q=${encodeURIComponent(String(query ?? ''))}`
})
