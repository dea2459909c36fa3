/** What can be done with a result: carry it away as a question or with its working, or set it aside. */
import { copyText } from './clipboard.js';
import { scopesOf, packOf, type Dismissal, type DismissalScope } from './dismissals.js';
import { h } from './dom.js';
import type { Words } from './language/card_words.js';
import type { FigureView } from './present.js';
import { placesOf } from './sources.js';
import { queryText, workingText } from './working.js';

export interface ToolActions {
  setAside(view: FigureView, scope: DismissalScope): void;
  takeBack(dismissal: Dismissal): void;
  /** To where the figure stands in the source text; null where none is shown. */
  readonly toSource: ((view: FigureView) => void) | null;
}

export function cardTools(view: FigureView, text: string, words: Words, actions: ToolActions): HTMLElement[] {
  if (view.verdict === 'unchecked' || !view.shown) return [];
  const said = h('span', { class: 'said', role: 'status' });
  const copy = (label: string, make: () => string): HTMLElement =>
    press(label, (button) => {
      copyText(make(), button.ownerDocument).then(
        () => (said.textContent = words.copied),
        () => (said.textContent = words.copyRefused),
      );
    });
  const { toSource } = actions;
  return [
    ...(toSource && placesOf(view).length > 0 ? [press(words.showInSource, () => toSource(view))] : []),
    copy(words.copyQuery, () => queryText(view, text, words)),
    copy(words.copyWorking, () => workingText(view, text, words)),
    view.dismissal ? press(words.takeBack, () => actions.takeBack(view.dismissal!)) : choices(view, words, actions),
    said,
  ];
}

function choices(view: FigureView, words: Words, actions: ToolActions): HTMLElement {
  const shown = view.shown!;
  const buttons = scopesOf(shown).map((scope) => {
    const label = scope === 'pack' ? words.scopePack(packOf(shown) ?? '') : words.scopes[scope];
    const button = press(label, () => actions.setAside(view, scope));
    button.dataset['scope'] = scope;
    return button;
  });
  return h('details', { class: 'choices' }, h('summary', {}, words.setAsideWhat), h('div', {}, ...buttons));
}

function press(label: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = h('button', { type: 'button' }, label);
  button.addEventListener('click', () => act(button));
  return button;
}
