// Links source and register both ways, filters, and turns the list of parts into tabs. The page reads well without it.
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  const $ = (q, from = document) => from.querySelector(q);
  const all = (q, from = document) => [...from.querySelectorAll(q)];
  const narrow = matchMedia('(max-width:900px)');
  const cards = all('.card');
  const marks = all('.m');
  const parts = all('.part, .source');
  const tabs = all('.tab');
  const namesOf = mark => mark.dataset.d.split(' ');
  const marksOf = name => marks.filter(m => namesOf(m).includes(name));
  const seen = element => element.getClientRects().length > 0;
  const cardOf = name => document.getElementById('c-' + name);
  let chosen = null;
  let pace = 'instant';

  // Parts as tabs; wide, the source is always there.
  function show(id) {
    if (id === 'source' && !narrow.matches) return;
    parts.forEach(p => p.classList.toggle('now', p.id === id));
    tabs.forEach(t => t.hash === '#' + id ? t.setAttribute('aria-current', 'true') : t.removeAttribute('aria-current'));
  }
  tabs.forEach(t => t.addEventListener('click', e => {
    e.preventDefault();
    show(t.hash.slice(1));
  }));

  function reveal(element, focus) {
    const part = element.closest('.part, .source');
    if (part && !(part.id === 'source' && !narrow.matches)) show(part.id);
    element.scrollIntoView({block: 'center', inline: 'nearest', behavior: pace});
    if (focus) element.focus({preventScroll: true});
  }

  function choose(name, where) {
    all('.on').forEach(e => e.classList.remove('on'));
    chosen = name;
    if (name === null) return;
    const card = cardOf(name);
    const own = marksOf(name);
    const first = own.find(seen) ?? own[0];
    own.forEach(m => m.classList.add('on'));
    if (!card) return;
    card.classList.add('on');
    if (where === 'source') {
      if (!narrow.matches) reveal(card);
      if (first) reveal(first, true);
    } else {
      if (!narrow.matches && first) reveal(first);
      reveal(card, true);
    }
  }

  const heat = (names, on) => names.forEach(name => {
    cardOf(name)?.classList.toggle('hot', on);
    marksOf(name).forEach(m => m.classList.toggle('hot', on));
  });
  cards.forEach(card => {
    const name = card.dataset.d;
    card.addEventListener('mouseenter', () => heat([name], true));
    card.addEventListener('mouseleave', () => heat([name], false));
    card.addEventListener('click', e => {
      const link = e.target.closest('a');
      if (!link && String(getSelection())) return;
      if (link) e.preventDefault();
      choose(name, link && narrow.matches ? 'source' : 'card');
    });
    $('h4 a', card).addEventListener('focus', () => heat([name], true));
    $('h4 a', card).addEventListener('blur', () => heat([name], false));
  });
  marks.forEach(mark => {
    const names = namesOf(mark);
    mark.addEventListener('mouseenter', () => heat(names, true));
    mark.addEventListener('mouseleave', () => heat(names, false));
    mark.addEventListener('click', e => {
      e.preventDefault();
      // Words that order several duties: each click shows the next one.
      choose(names[(names.indexOf(chosen) + 1) % names.length], 'card');
    });
  });
  // Links to places that are no duty: topics, references, diagnostics.
  all('.list a').forEach(link => link.addEventListener('click', e => {
    const id = link.hash.slice(1);
    const place = document.getElementById(id);
    if (!place) return;
    e.preventDefault();
    if (views.length) view('text');
    all('.on').forEach(x => x.classList.remove('on'));
    const name = id.slice(2);
    const whole = all('.q').filter(q => q.dataset.q === name);
    (whole.length ? whole : [place]).forEach(x => x.classList.add('on'));
    reveal(place);
  }));

  // Filters
  const plain = s => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const find = $('#find');
  const bearers = $('#bearers');
  const shown = $('#shown');
  const picks = all('.pick');
  const groups = all('.group');
  const duties = all('.group .card').map(card => ({
    card, group: card.closest('.group'), text: plain(card.textContent + ' ' + $('h3', card.closest('.group')).textContent)
  }));
  function filter() {
    const words = plain(find.value).split(/\s+/).filter(Boolean);
    const kinds = picks.filter(p => p.getAttribute('aria-pressed') === 'true').map(p => p.dataset.k);
    let count = 0;
    for (const d of duties) {
      const fits = (!bearers.value || d.group.dataset.g === bearers.value) &&
        (!kinds.length || kinds.includes(d.card.dataset.k)) && words.every(w => d.text.includes(w));
      d.card.hidden = !fits;
      if (fits) count++;
    }
    groups.forEach(g => {
      const left = all('.card', g).filter(c => !c.hidden).length;
      g.hidden = left === 0;
      $('.n', g).textContent = left;
    });
    marks.forEach(m => m.classList.toggle('off', namesOf(m).every(n => cardOf(n)?.hidden)));
    shown.textContent = shown.dataset.text.replace('{shown}', count);
    $('#nothing').hidden = count > 0;
  }
  find.addEventListener('input', filter);
  bearers.addEventListener('change', filter);
  picks.forEach(p => p.addEventListener('click', () => {
    p.setAttribute('aria-pressed', String(p.getAttribute('aria-pressed') !== 'true'));
    filter();
  }));
  $('#filters').addEventListener('submit', e => e.preventDefault());

  // The source as pictures of its pages, or as text.
  const views = all('[data-view]');
  function view(name) {
    root.dataset.view = name;
    views.forEach(v => v.setAttribute('aria-pressed', String(v.dataset.view === name)));
    if (chosen !== null) choose(chosen, 'card');
  }
  views.forEach(v => v.addEventListener('click', () => view(v.dataset.view)));
  if (views.length) view('pages');

  // Words as they stand in the damaged source, or as they were mended.
  const original = $('#original');
  original?.addEventListener('click', () => {
    const on = original.getAttribute('aria-pressed') !== 'true';
    original.setAttribute('aria-pressed', String(on));
    all('.r').forEach(r => {
      r.dataset.is ??= r.textContent;
      r.textContent = on ? r.dataset.was : r.dataset.is;
    });
  });

  // Keys
  addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName);
    if (e.key === 'Escape') {
      if (typing && find.value) { find.value = ''; filter(); }
      const card = chosen !== null && cardOf(chosen);
      choose(null);
      if (card) card.focus({preventScroll: true}); else e.target.blur?.();
      return;
    }
    if (typing) return;
    if (e.key === '/') { e.preventDefault(); show('duties'); find.focus(); return; }
    const step = {j: 1, k: -1}[e.key.toLowerCase()];
    if (step) {
      const part = cards.filter(c => !c.hidden && c.closest('.part.now'));
      if (!part.length) return;
      e.preventDefault();
      const at = part.findIndex(c => c.dataset.d === chosen);
      const next = at < 0 ? (step > 0 ? 0 : part.length - 1) : Math.min(part.length - 1, Math.max(0, at + step));
      choose(part[next].dataset.d, 'card');
    } else if (e.key === 'Enter' && e.target.classList.contains('card')) {
      e.preventDefault();
      choose(e.target.dataset.d, 'source');
    }
  });

  show('duties');
  const asked = /^#[cs]-([dt]\d+)$/.exec(location.hash);
  if (asked && cardOf(asked[1])) choose(asked[1], 'card');
  if (!narrow.matches) pace = 'auto';
})();
