/** The ways to take a report along, at the end of the list. */
import { h } from './dom.js';
import type { ExportFormat, Taken } from './exports.js';
import type { ListWords } from './language/list_words.js';
import type { Mode } from './words.js';

interface FormatOfFile {
  readonly name: string;
  readonly type: string;
}

const FILES: Readonly<Record<ExportFormat, FormatOfFile>> = {
  html: { name: 'tallymark-report.html', type: 'text/html' },
  json: { name: 'tallymark-report.json', type: 'application/json' },
  webannotation: { name: 'tallymark-annotations.jsonld', type: 'application/ld+json' },
  claimreview: { name: 'tallymark-claimreview-draft.jsonld', type: 'application/ld+json' },
};

/** A review is for editors, and bears a name. */
export function exportMenu(mode: Mode, words: ListWords, taken: () => Promise<Taken>): HTMLElement {
  const said = h('p', { class: 'said', role: 'status' });
  const saver = (format: ExportFormat, editor: () => string = () => ''): HTMLElement => {
    const button = h('button', { type: 'button', class: 'textual', 'data-export': format }, words.formats[format]);
    button.addEventListener('click', () => {
      Promise.all([import('./exports.js'), taken()])
        .then(([{ exported }, all]) => save(exported(all, format, editor()), format, button))
        .then(
          () => (said.textContent = ''),
          (error: Error) => (said.textContent = error.message),
        );
    });
    return button;
  };
  const name = h('input', { id: 'tallymark-editor', type: 'text', autocomplete: 'name' });
  const review = h(
    'div',
    { class: 'review' },
    h('label', { for: name.id }, `${words.editor} `),
    name,
    saver('claimreview', () => name.value),
  );
  return h(
    'details',
    { class: 'take-along' },
    h('summary', {}, words.takeAlong),
    h('div', { class: 'formats' }, saver('html'), saver('json'), saver('webannotation')),
    mode === 'editor' && review,
    said,
  );
}

/** As a file, by a link that is in no page. */
function save(text: string, format: ExportFormat, { ownerDocument }: Element): void {
  const { name, type } = FILES[format];
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = ownerDocument.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
