/** The ways to take a report along, at the end of the list. */
import { h } from './dom.js';
import { exported, FILES, type ExportFormat, type Taken } from './exports.js';
import type { Mode } from './words.js';

const LABELS: Readonly<Record<ExportFormat, string>> = {
  html: 'Page to print',
  json: 'JSON',
  webannotation: 'Web Annotation',
  claimreview: 'ClaimReview draft',
};

/** A review is for editors, and bears a name. */
export function exportMenu(mode: Mode, taken: () => Taken): HTMLElement {
  const said = h('p', { class: 'said', role: 'status' });
  const saver = (format: ExportFormat, editor: () => string = () => ''): HTMLElement => {
    const button = h('button', { type: 'button', class: 'textual', 'data-export': format }, LABELS[format]);
    button.addEventListener('click', () => {
      try {
        save(exported(taken(), format, editor()), format, button);
        said.textContent = '';
      } catch (error) {
        said.textContent = error instanceof Error ? error.message : String(error);
      }
    });
    return button;
  };
  const name = h('input', { id: 'tallymark-editor', type: 'text', autocomplete: 'name' });
  const review = h(
    'div',
    { class: 'review' },
    h('label', { for: name.id }, 'Editor '),
    name,
    saver('claimreview', () => name.value),
  );
  return h(
    'details',
    { class: 'take-along' },
    h('summary', {}, 'Take the report along'),
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
