/** Where an editor adds a pack of the newsroom's own to those that the figures are held against, as long as the page lasts. */
import type { PackInfo } from '../engine/report.js';
import { h } from './dom.js';
import type { ListWords } from './language/list_words.js';

export function addPackControl(words: ListWords, add: (files: readonly File[]) => Promise<PackInfo>): HTMLElement {
  const said = h('span', { class: 'said', role: 'status' });
  const input = h('input', { type: 'file', multiple: true, accept: '.tallypack,.csv,.json', hidden: true, tabindex: -1, 'aria-label': words.addPack });
  const button = h('button', { type: 'button', class: 'textual' }, words.addPack);
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again when it has been put right.
    input.value = '';
    if (files.length === 0) return;
    add(files).then(
      ({ name, version }) => (said.textContent = words.packAdded(`${name} ${version}`)),
      (error: Error) => (said.textContent = words.packRefused(error.message)),
    );
  });
  return h('div', { class: 'add-pack' }, button, input, said);
}
