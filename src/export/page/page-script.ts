/**
 * The script of the page with the wheel. It knows nothing of the data: everything it shows stands in the page already, escaped, and can
 * be read without it. It adds the filter, arrow keys on the wheel, and the explanation beside it.
 */
export const pageScript = `'use strict';
(() => {
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const items = all('.wheel .item');
  const links = items.map((item) => one('a', item));
  const labels = new Map();
  for (const label of all('.wheel .label')) {
    const key = label.dataset.item;
    labels.set(key, [...(labels.get(key) || []), label]);
  }
  const byEntry = new Map(items.map((item) => [item.dataset.at, item]));
  const entries = new Map(all('.entry').map((entry) => [entry.dataset.at, entry]));
  const panel = one('#panel');
  const heading = one('#panel-title');
  const content = one('#panel-content');
  const close = one('#panel-close');
  const form = one('#filter');
  const role = one('#role');
  const only = one('#only');
  const said = one('#said');
  let current = 0;
  let opened;

  const isShown = (at) => !items[at].classList.contains('dim');
  const light = (at, on) => {
    const item = byEntry.get(at);
    if (item) item.classList.toggle('lit', on);
  };

  function hold(at) {
    links[current].setAttribute('tabindex', '-1');
    current = at;
    links[current].setAttribute('tabindex', '0');
  }

  function go(from, step) {
    for (let at = from; at >= 0 && at < items.length; at += step) {
      if (!isShown(at)) continue;
      hold(at);
      links[at].focus();
      return;
    }
  }

  function open(at) {
    const entry = entries.get(items[at].dataset.at);
    if (!entry) return;
    shut();
    opened = at;
    hold(at);
    light(items[at].dataset.at, true);
    heading.textContent = one('.what', entry).textContent;
    const copy = one('.more', entry).cloneNode(true);
    copy.removeAttribute('id');
    content.replaceChildren(...copy.childNodes);
    panel.classList.add('open');
    close.hidden = false;
    heading.focus({ preventScroll: true });
    panel.scrollIntoView({ block: 'nearest' });
  }

  function shut() {
    if (opened === undefined) return;
    light(items[opened].dataset.at, false);
    opened = undefined;
    panel.classList.remove('open');
    heading.textContent = heading.dataset.title;
    content.replaceChildren();
    close.hidden = true;
  }

  function shutAndReturn() {
    if (opened === undefined) return;
    const at = opened;
    shut();
    if (isShown(at)) links[at].focus();
  }

  function matches(element) {
    if (role.value === '') return true;
    const has = (list) => (list || '').split(' ').includes(role.value);
    return has(element.dataset.responsible) || (!only.checked && has(element.dataset.participants));
  }

  function filter() {
    let shown = 0;
    for (const entry of entries.values()) {
      entry.hidden = !matches(entry);
      if (!entry.hidden) shown++;
    }
    for (const item of items) {
      const dim = !matches(item);
      item.classList.toggle('dim', dim);
      if (dim) item.setAttribute('aria-hidden', 'true');
      else item.removeAttribute('aria-hidden');
      for (const label of labels.get(item.dataset.at) || []) label.classList.toggle('dim', dim);
    }
    for (const part of all('.part')) part.hidden = all('.entry', part).every((entry) => entry.hidden);
    if (opened !== undefined && !isShown(opened)) shut();
    if (items.length > 0 && !isShown(current)) {
      const first = items.findIndex((_, at) => isShown(at));
      if (first >= 0) hold(first);
      else links[current].setAttribute('tabindex', '-1');
    } else if (items.length > 0) hold(current);
    only.disabled = role.value === '';
    said.textContent = said.dataset.shown.replace('{n}', shown).replace('{m}', entries.size);
  }

  links.forEach((link, at) => {
    link.setAttribute('tabindex', at === 0 ? '0' : '-1');
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open(at);
    });
    link.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step !== undefined) go(at + step, step);
      else if (event.key === 'Home') go(0, 1);
      else if (event.key === 'End') go(items.length - 1, -1);
      else if (event.key === ' ' || event.key === 'Enter') open(at);
      else return;
      event.preventDefault();
    });
  });
  for (const [at, entry] of entries) {
    entry.addEventListener('pointerenter', () => light(at, true));
    entry.addEventListener('pointerleave', () => {
      if (opened === undefined || items[opened].dataset.at !== at) light(at, false);
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') shutAndReturn();
  });
  close.addEventListener('click', shutAndReturn);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  for (const element of all('[data-live]')) element.hidden = false;
  filter();
})();
`
