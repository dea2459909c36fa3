/**
 * Style of the list: a column beside the text, or, on a narrow screen and where the page gave it no place of its own, a
 * sheet that folds into a bar at the bottom. Comments stand here, not in what is sent to readers.
 *
 * The list's height leaves room for the page's own head, so that it ends inside the window before any scrolling. The tally
 * has one stroke a figure, as on a tally stick. With what a source text has besides, a low window is too low: all scrolls.
 * The margin lies over the page and lets everything through but its signs.
 */

/** As a sheet, folded into a bar until it is asked for. */
const SHEET = (ledger: string, width: string): string => `
${ledger} {
  position: fixed;
  z-index: 2147483000;
  inset: auto 0 0 auto;
  width: ${width};
  max-height: 72vh;
  padding: 0 1.25rem;
  border-top: 1px solid var(--rule);
  background: var(--sheet);
  box-shadow: 0 -6px 28px rgb(0 0 0 / 0.1);
}
${ledger} .ledger-header { display: flex; align-items: center; gap: 1rem; padding: 0.75rem 0 max(0.75rem, env(safe-area-inset-bottom)); }
${ledger} h2 { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
${ledger} .sentence { flex: 1; margin: 0; font-size: 1rem; }
${ledger} .fold { display: block; padding: 0.5rem 0; font-size: 0.8125rem; white-space: nowrap; text-decoration: underline; text-underline-offset: 0.25em; }
${ledger} .ledger-content { display: none; padding-bottom: 1rem; }
${ledger}.unfolded .ledger-content { display: flex; }
${ledger}.unfolded .ledger-header { padding-bottom: 0; align-items: flex-start; }
${ledger}.unfolded .fold { padding-top: 0.25rem; }
`;

export const LEDGER = `
:host { display: block; }
.ledger {
  position: sticky;
  top: 1.5rem;
  display: flex;
  flex-direction: column;
  max-height: calc(100vh - var(--tallymark-list-inset, 9rem));
}
.ledger-header h2 {
  padding-bottom: 0.375rem;
  border-bottom: 1px solid var(--ink);
  font-weight: 600;
  font-size: 0.8125rem;
  letter-spacing: 0.02em;
}
.sentence { margin-top: 0.625rem; font: 400 1.1875rem/1.35 var(--serif); text-wrap: pretty; font-variant-numeric: lining-nums; }
.fold { display: none; }
.ledger-content { display: flex; flex-direction: column; min-height: 0; }

.tally { display: flex; flex: none; align-items: flex-end; gap: 4px; height: 1.125rem; margin-top: 0.75rem; overflow: hidden; }
.tally i { flex: 0 1 2px; min-width: 1px; height: 100%; background: var(--look); }
.tally i[data-look='unchecked'] { height: 3px; opacity: 0.6; }
.tally i[data-look='contradicted'] { transform: skewX(-24deg); }
.tally i[data-look='context'] { background: repeating-linear-gradient(var(--look) 0 3px, transparent 3px 5px); }
.tally i[data-look='review'] { background: none; border: 1px solid var(--look); border-width: 0 1px; }

.sieve { display: flex; flex: none; gap: 0 1rem; align-items: baseline; justify-content: space-between; margin-top: 0.625rem; font-size: 0.8125rem; }
.filters { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.order { flex: none; padding: 0.125rem 0; color: var(--quiet); border-bottom: 2px solid transparent; white-space: nowrap; }
.order:hover { color: var(--ink); }
.order[aria-pressed='true'] { color: var(--ink); border-bottom-color: currentColor; }
.filters button { padding: 0.125rem 0; color: var(--quiet); border-bottom: 2px solid transparent; white-space: nowrap; }
.filters .sign { margin-inline-end: 0.3em; }
.filters button:hover { color: var(--ink); }
.filters button[aria-pressed='true'] { color: var(--ink); border-bottom-color: currentColor; }

.figures {
  position: relative;
  min-height: min(12rem, 40vh);
  margin-top: 0.5rem;
  border-block: 1px solid var(--rule);
  overflow-y: auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  scrollbar-color: var(--rule) transparent;
}
.figures li { content-visibility: auto; contain-intrinsic-size: auto 4rem; }
.figures li + li { border-top: 1px solid var(--rule); }
.figure {
  display: grid;
  grid-template-columns: 1.625rem 1fr;
  width: 100%;
  padding: 0.5rem 0.5rem 0.5625rem 0;
}
.figure:hover { background: var(--wash); }
.figure[aria-current] { background: var(--wash); box-shadow: inset 3px 0 0 var(--look); }
.figure[aria-current] .sign { padding-inline-start: 6px; }
.figure:focus-visible { outline-offset: -2px; }
.figure .sign { grid-row: 1 / 3; font-size: 1.0625rem; line-height: 1.3; text-align: start; }
.snippet { color: var(--quiet); font: 400 0.9375rem/1.4 var(--serif); overflow-wrap: anywhere; }
.snippet b { color: var(--ink); font-weight: 400; }
.result { margin-top: 0.125rem; font-size: 0.8125rem; color: var(--quiet); }
.result b { color: var(--look); font-weight: 600; }
.figure[data-look='unchecked'] .result b { font-weight: 400; }

.left-out-place { flex: none; font-size: 0.8125rem; }
.left-out { margin-top: 0.625rem; }
.left-out summary { padding-block: 0.125rem; cursor: pointer; font-weight: 600; }
.left-out summary::marker { color: var(--quiet); }
.left-out ol { max-height: 8rem; margin-top: 0.125rem; border-block: 1px solid var(--rule); overflow-y: auto; scrollbar-width: thin; scrollbar-color: var(--rule) transparent; }
.left-out li { content-visibility: auto; contain-intrinsic-size: auto 3.25rem; }
.left-out li + li { border-top: 1px solid var(--rule); }
.left-out button { width: 100%; }
.left-out .snippet { padding: 0.375rem 0; }
.left-out button:hover { background: var(--wash); }
.left-out button:focus-visible { outline-offset: -2px; }

.keeping { flex: none; margin-top: 0.625rem; padding: 0.5rem 0.75rem; background: var(--wash); font-size: 0.8125rem; overflow-wrap: anywhere; }
.keeping .kept:empty { display: none; }
.keeping div { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; }
.keeping .kept:not(:empty) + div { margin-top: 0.125rem; }

.date-field { margin-top: 0.75rem; padding: 0.625rem 0.75rem; background: var(--wash); font-size: 0.8125rem; }
.date-field input, .review input { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--rule); padding: 0.125rem 0.375rem; }
.about { flex: none; margin-top: 0.625rem; color: var(--quiet); font-size: 0.75rem; line-height: 1.5; }
.about > * + * { margin-top: 0.0625rem; }
.about summary { padding-block: 0.1875rem; }
.about summary, .card-tools summary { cursor: pointer; }
.about summary::marker, .card-tools summary::marker { color: var(--quiet); }
.about details ul { margin: 0.25rem 0 0.5rem 0.875rem; max-height: 9rem; overflow-y: auto; scrollbar-width: thin; }
.about li b { color: var(--ink); font-weight: 600; }
.set-aside li { display: flex; gap: 0.75rem; justify-content: space-between; align-items: baseline; }
.add-pack { display: flex; flex-wrap: wrap; gap: 0.125rem 0.75rem; padding-block: 0.1875rem; }
.textual { color: var(--ink); text-decoration: underline 1px; text-underline-offset: 0.2em; white-space: nowrap; }
.textual:hover { text-decoration-thickness: 2px; }
.formats { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0.25rem 0 0.25rem 0.875rem; }
.review { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; align-items: baseline; margin: 0.25rem 0 0.5rem 0.875rem; }
.review input { flex: 1; min-width: 6rem; }
.said:empty { display: none; }

.margin { position: absolute; top: 0; left: 0; width: 0; height: 0; }
.margin .sign {
  position: absolute;
  padding: 0.25rem 0.375rem 0.25rem 0.25rem;
  transform: translate(-100%, -50%);
  font-size: 0.9375rem;
  line-height: 1;
  cursor: pointer;
}

@media (max-height: 52rem), (max-width: 63.99rem) {
  .ledger-content:has(.left-out) { margin-inline: -0.375rem; padding-inline: 0.375rem; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
  .ledger-content:has(.left-out) > .figures { flex: none; max-height: 50vh; }
}
@media (max-width: 63.99rem) {${SHEET('.ledger', '100%')}}
${SHEET('.ledger.floating', 'min(26rem, 100%)')}
@media (forced-colors: active) {
  .tally { display: none; }
  .filters button, .order { border-bottom-color: Canvas; }
  .filters button[aria-pressed='true'], .order[aria-pressed='true'] { border-bottom-color: CanvasText; }
  .figure[aria-current] { outline: 2px solid CanvasText; outline-offset: -2px; }
}
@media print { .ledger, .margin { display: none; } }
`;
