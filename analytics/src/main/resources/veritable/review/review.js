// Keys: a letter or the first letter of an answer chooses it, n goes on, u undoes, Ctrl+Enter saves.
'use strict';
const form = document.getElementById('answer');
const words = { o: 'other', x: 'neither', '=': 'both', '0': 'no-conflict', '?': 'deferred' };

function choose(value) {
  const radio = [...form.elements.answer].find((each) => each.value === value);
  if (!radio) return false;
  radio.checked = true;
  (value === 'other' ? form.elements.value : radio).focus();
  return true;
}

document.addEventListener('keydown', (event) => {
  if (form && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit(document.getElementById('save'));
    event.preventDefault();
    return;
  }
  const typing = /^(TEXTAREA|INPUT)$/.test(event.target.tagName) && event.target.type !== 'radio';
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  let done = false;
  if (key === 'n') {
    document.getElementById('next')?.click();
    done = true;
  } else if (key === 'l') {
    document.getElementById('all')?.click();
    done = true;
  } else if (form && key === 'r') {
    form.elements.reason.focus();
    done = true;
  } else if (form && key === 'u') {
    form.querySelector('.undo')?.click();
    done = true;
  } else if (form) {
    done = choose(words[key] || (key.length === 1 ? key.toUpperCase() : ''));
  }
  if (done) event.preventDefault();
});

if (form) {
  form.elements.value.addEventListener('input', () => choose('other'));
}
