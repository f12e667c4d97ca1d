// Links what was found with both texts, each way; filters by verdict. The page reads well without it.
(() => {
  document.documentElement.classList.add('scripted');
  const $ = (q, from = document) => from.querySelector(q);
  const all = (q, from = document) => [...from.querySelectorAll(q)];
  const narrow = matchMedia('(max-width:900px)');
  const cards = all('.card');
  const marks = all('.m');
  const parts = all('.part, .source');
  const tabs = all('.tab');
  const namesOf = e => e.dataset.d.split(' ');
  const tones = ['late', 'due', 'met', 'none'];
  const cardOf = new Map();
  cards.forEach(c => namesOf(c).forEach(n => cardOf.set(n, c)));
  const marksOf = card => marks.filter(m => namesOf(m).some(n => cardOf.get(n) === card));
  let chosen = null;
  let pace = 'instant';

  // A mark has the tone of the gravest line that it belongs to.
  marks.forEach(m => {
    const own = namesOf(m).map(n => cardOf.get(n)).filter(Boolean);
    const tone = tones.find(t => own.some(c => c.classList.contains(t)));
    if (tone) m.classList.add(tone);
  });

  function show(id) {
    parts.forEach(p => p.classList.toggle('now', p.id === id || (!narrow.matches && p.id === 'lines')));
    tabs.forEach(t => t.hash === '#' + id ? t.setAttribute('aria-current', 'true') : t.removeAttribute('aria-current'));
  }
  tabs.forEach(t => t.addEventListener('click', e => {
    e.preventDefault();
    show(t.hash.slice(1));
  }));

  const reveal = element => element?.scrollIntoView({block: 'center', inline: 'nearest', behavior: pace});

  function choose(card, keep) {
    all('.on').forEach(e => e.classList.remove('on'));
    chosen = card;
    if (!card) return;
    const own = marksOf(card);
    card.classList.add('on');
    own.forEach(m => m.classList.add('on'));
    if (narrow.matches) return;
    // What was clicked stays under the pointer; the other columns come to it.
    for (const side of ['left', 'right']) {
      if (keep !== side) reveal(own.find(m => m.closest('.source').id === side));
    }
    if (keep !== 'lines') reveal(card);
  }

  const heat = (card, on) => {
    if (!card) return;
    card.classList.toggle('hot', on);
    marksOf(card).forEach(m => m.classList.toggle('hot', on));
  };
  cards.forEach(card => {
    card.addEventListener('mouseenter', () => heat(card, true));
    card.addEventListener('mouseleave', () => heat(card, false));
    card.addEventListener('click', e => {
      const link = e.target.closest('a');
      if (!link && String(getSelection())) return;
      if (link) e.preventDefault();
      choose(card, 'lines');
      card.focus({preventScroll: true});
      if (link && narrow.matches) {
        const mark = marks.find(m => namesOf(m).includes(link.dataset.to));
        if (mark) { show(mark.closest('.source').id); reveal(mark); mark.focus({preventScroll: true}); }
      }
    });
  });
  marks.forEach(mark => {
    const own = [...new Set(namesOf(mark).map(n => cardOf.get(n)).filter(Boolean))];
    mark.addEventListener('mouseenter', () => own.forEach(c => heat(c, true)));
    mark.addEventListener('mouseleave', () => own.forEach(c => heat(c, false)));
    mark.addEventListener('click', e => {
      e.preventDefault();
      if (!own.length) return;
      // Words of several lines: each click shows the next one.
      const card = own[(own.indexOf(chosen) + 1) % own.length];
      choose(card, mark.closest('.source').id);
      if (narrow.matches) { show('lines'); reveal(card); }
      card.focus({preventScroll: true});
    });
  });

  // Filters
  const plain = s => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const find = $('#find');
  const picks = all('.pick');
  const groups = all('.group');
  const texts = new Map(cards.map(c => [c, plain(c.textContent)]));
  function filter() {
    const words = plain(find.value).split(/\s+/).filter(Boolean);
    const kinds = picks.filter(p => p.getAttribute('aria-pressed') === 'true').map(p => p.dataset.k);
    let count = 0;
    groups.forEach(g => {
      let left = 0;
      all('.card', g).forEach(c => {
        const fits = (!kinds.length || kinds.includes(g.dataset.k)) && words.every(w => texts.get(c).includes(w));
        c.hidden = !fits;
        if (fits) left++;
      });
      g.hidden = left === 0;
      $('.n', g).textContent = left;
      count += left;
    });
    marks.forEach(m => m.classList.toggle('off', namesOf(m).every(n => cardOf.get(n)?.hidden ?? true)));
    $('#nothing').hidden = count > 0;
  }
  find.addEventListener('input', filter);
  picks.forEach(p => p.addEventListener('click', () => {
    p.setAttribute('aria-pressed', String(p.getAttribute('aria-pressed') !== 'true'));
    filter();
  }));
  $('#filters').addEventListener('submit', e => e.preventDefault());

  // Keys
  addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName);
    if (e.key === 'Escape') {
      if (typing && find.value) { find.value = ''; filter(); }
      const card = chosen;
      choose(null);
      if (card) card.focus({preventScroll: true}); else e.target.blur?.();
      return;
    }
    if (typing) return;
    if (e.key === '/') { e.preventDefault(); show('lines'); find.focus(); return; }
    const step = {j: 1, k: -1}[e.key.toLowerCase()];
    if (step) {
      const open = cards.filter(c => !c.hidden);
      if (!open.length) return;
      e.preventDefault();
      const at = open.indexOf(chosen);
      const next = open[at < 0 ? (step > 0 ? 0 : open.length - 1) : Math.min(open.length - 1, Math.max(0, at + step))];
      show('lines');
      choose(next);
      reveal(next);
      next.focus({preventScroll: true});
    } else if (e.key === 'Enter' && e.target.classList.contains('card')) {
      e.preventDefault();
      const mark = marksOf(e.target)[0];
      if (!mark) return;
      choose(e.target);
      if (narrow.matches) show(mark.closest('.source').id);
      reveal(mark);
      mark.focus({preventScroll: true});
    }
  });

  narrow.addEventListener('change', () => show('lines'));
  show('lines');
  const asked = /^#[cs]-([lr]\d+)$/.exec(location.hash);
  if (asked && cardOf.get(asked[1])) choose(cardOf.get(asked[1]));
  if (!narrow.matches) pace = 'auto';
})();
