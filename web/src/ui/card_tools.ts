/** What can be done with a result: carry it away as a question or with its working, or set it aside. */
import { copyText } from './clipboard.js';
import { scopesOf, packOf, type Dismissal, type DismissalScope } from './dismissals.js';
import { h } from './dom.js';
import type { FigureView } from './present.js';
import { placesOf } from './sources.js';
import { queryText, workingText } from './working.js';

export interface ToolActions {
  setAside(view: FigureView, scope: DismissalScope): void;
  takeBack(dismissal: Dismissal): void;
  /** To where the figure stands in the source text; null where none is shown. */
  readonly toSource: ((view: FigureView) => void) | null;
}

export function cardTools(view: FigureView, text: string, actions: ToolActions): HTMLElement[] {
  if (view.verdict === 'unchecked' || !view.shown) return [];
  const said = h('span', { class: 'said', role: 'status' });
  const copy = (label: string, make: () => string): HTMLElement =>
    press(label, (button) => {
      copyText(make(), button.ownerDocument).then(
        () => (said.textContent = 'Copied.'),
        (error: Error) => (said.textContent = error.message),
      );
    });
  const { toSource } = actions;
  return [
    ...(toSource && placesOf(view).length > 0 ? [press('Show in the source', () => toSource(view))] : []),
    copy('Copy as query', () => queryText(view, text)),
    copy('Copy the working', () => workingText(view, text)),
    view.dismissal ? taken(view.dismissal, actions) : choices(view, actions),
    said,
  ];
}

function taken(dismissal: Dismissal, actions: ToolActions): HTMLElement {
  return press('Take back', () => actions.takeBack(dismissal));
}

const SCOPES: Readonly<Record<DismissalScope, string>> = {
  mark: 'This mark',
  claim: 'This claim, on all of this site',
  kind: 'Every check of this kind',
  pack: 'Whatever rests on the pack',
};

function choices(view: FigureView, actions: ToolActions): HTMLElement {
  const shown = view.shown!;
  const buttons = scopesOf(shown).map((scope) => {
    const label = scope === 'pack' ? `${SCOPES.pack} “${packOf(shown)}”` : SCOPES[scope];
    const button = press(label, () => actions.setAside(view, scope));
    button.dataset['scope'] = scope;
    return button;
  });
  return h('details', { class: 'choices' }, h('summary', {}, 'Set aside'), h('div', {}, ...buttons));
}

function press(label: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = h('button', { type: 'button' }, label);
  button.addEventListener('click', () => act(button));
  return button;
}
