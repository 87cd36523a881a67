/** Makes an element. Texts become text nodes: nothing a user writes is ever read as markup. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value)
    else element.setAttribute(key, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== undefined && child !== ''))
  return element
}

/** Hands a text to the reader as a file. */
export function download(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = make('a', { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Lets arrow keys go between the tabs of a list, as the pattern for tabs asks. */
export function connectTabs(list, show) {
  const tabs = [...list.querySelectorAll('[role=tab]')]
  const select = (tab, focus) => {
    for (const one of tabs) {
      const chosen = one === tab
      one.setAttribute('aria-selected', String(chosen))
      one.tabIndex = chosen ? 0 : -1
      document.getElementById(one.getAttribute('aria-controls')).hidden = !chosen
    }
    if (focus) tab.focus()
    show?.(tab)
  }
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(tab, false))
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
      if (step) select(tabs[(at + step + tabs.length) % tabs.length], true)
    })
  }
  return (id) =>
    select(
      tabs.find((tab) => tab.id === id),
      false,
    )
}
