'use strict';
(() => {
  const form = document.getElementById('filters');
  const cards = [...document.querySelectorAll('article.finding')];

  if (form) {
    const rule = document.getElementById('filter-rule');
    const subject = document.getElementById('filter-text');
    const shown = document.getElementById('shown');
    const none = document.getElementById('no-match');
    const sentence = shown.dataset.of;

    const apply = () => {
      const severities = new Set(
        [...form.querySelectorAll('input[name=severity]:checked')].map((box) => box.value));
      const wanted = subject.value.trim().toLowerCase();
      let count = 0;
      for (const card of cards) {
        const fits = severities.has(card.dataset.severity)
          && (rule.value === '' || card.dataset.rule === rule.value)
          && card.dataset.subject.toLowerCase().includes(wanted);
        card.hidden = !fits;
        if (fits) count++;
      }
      shown.textContent = sentence.replace('{0}', count).replace('{1}', cards.length);
      none.hidden = count > 0;
    };
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    apply();

    // a link to a finding shows it, whatever the filters say
    const reveal = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && target.hidden) {
        form.reset();
        apply();
        target.scrollIntoView();
      }
    };
    window.addEventListener('hashchange', reveal);
    reveal();
  }

  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => head.querySelector('button').addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      heads.forEach((other) => other.setAttribute('aria-sort', 'none'));
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const rows = [...table.tBodies[0].rows].sort((a, b) => {
        const left = a.cells[column].textContent;
        const right = b.cells[column].textContent;
        if (!left || !right) return left ? -1 : right ? 1 : 0;
        const order = collator.compare(left, right);
        return descending ? -order : order;
      });
      table.tBodies[0].append(...rows);
    }));
  }

  // paper has no folds where something is to be decided; tables that are folded stay off it
  let folded = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('.finding:not(.note) details:not([open])')];
    folded.forEach((part) => { part.open = true; });
  });
  window.addEventListener('afterprint', () => folded.forEach((part) => { part.open = false; }));
})();
