/**
 * Style of the card: a margin note on good paper. Comments stand here, not in what is sent to readers.
 *
 * In passing there is nothing to press: the pointer would have to leave the words to get there. In a low window the
 * result makes room for the choices, and may be scrolled to.
 */
export const CARD = `
.card {
  position: fixed;
  inset: auto;
  left: var(--card-left, 12px);
  top: var(--card-offset, 12px);
  width: min(24rem, calc(100vw - 24px));
  max-height: min(34rem, var(--card-room, calc(100vh - 24px)));
  margin: 0;
  padding: 0;
  border: 1px solid var(--rule);
  border-radius: 3px;
  background: var(--sheet);
  color: var(--ink);
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.1), 0 12px 36px rgb(0 0 0 / 0.16);
  overflow: hidden;
}
.card[data-side='above'] { top: auto; bottom: var(--card-offset, 12px); }
.card:popover-open { display: flex; flex-direction: column; animation: arrive 140ms ease-out; }
.card:focus-visible { outline: 2px solid var(--focus); outline-offset: -1px; box-shadow: 0 12px 36px rgb(0 0 0 / 0.16); }
.card-body { padding: 1rem 1.25rem 1.125rem; overflow-y: auto; overscroll-behavior: contain; }
.card-body:focus-visible { outline-offset: -2px; box-shadow: none; }
@keyframes arrive { from { opacity: 0; transform: translateY(4px); } }

.headline { display: grid; grid-template-columns: 1.5rem 1fr; align-items: baseline; font-size: 0.9375rem; }
.headline .sign { font-size: 1.25rem; line-height: 1; text-align: start; }
.headline b { font-weight: 650; }
.sentence-said {
  margin: 0.625rem 0 0;
  padding-inline-start: 0.75rem;
  border-inline-start: 2px solid var(--rule);
  color: var(--quiet);
  font: 400 0.9375rem/1.45 var(--serif);
  overflow-wrap: anywhere;
}
.sentence-said b { color: var(--ink); font-weight: 400; }
.explanation { margin-top: 0.625rem; font: 400 1.125rem/1.4 var(--serif); text-wrap: pretty; }
.slip { margin-top: 0.5rem; color: var(--look); font: italic 400 1rem/1.4 var(--serif); }
.card .slip { color: var(--ink); }

.comparison {
  display: grid;
  grid-template-columns: minmax(6.5rem, 38%) 1fr;
  margin-top: 0.875rem;
  border-top: 1px solid var(--rule);
}
.comparison > * { padding: 0.4375rem 0; border-bottom: 1px solid var(--rule); }
.comparison dt { padding-inline-end: 0.75rem; color: var(--quiet); font-size: 0.8125rem; line-height: 1.6; }
.comparison dd { font: 400 1rem/1.4 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.cited { display: block; }
.cited + .cited { margin-top: 0.125rem; }

.scale { display: block; width: 100%; max-width: 15rem; height: auto; margin-top: 0.25rem; overflow: visible; }
.scale .axis { stroke: var(--rule); stroke-width: 1; }
.scale .allowed { fill: var(--wash); }
.scale .bracket { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.scale .published { fill: var(--ink); }

.note { margin-top: 0.75rem; font: italic 400 0.9375rem/1.4 var(--serif); color: var(--quiet); }
.method { margin-top: 0.75rem; color: var(--quiet); font-size: 0.8125rem; }

.source { margin-top: 0.875rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); font-size: 0.8125rem; }
.comparison + .source { border-top: 0; padding-top: 0; }
.source + .method { padding-top: 0.75rem; border-top: 1px solid var(--rule); }
.source h3, .also h3 { font-weight: 600; }
.source h3 { font: 400 0.9375rem/1.4 var(--serif); }
.passage { margin-top: 0.25rem; color: var(--quiet); font: 400 0.9375rem/1.45 var(--serif); overflow-wrap: anywhere; }
.passage b { color: var(--ink); font-weight: 400; background: var(--wash); }
.details { display: flex; flex-wrap: wrap; gap: 0 0.875rem; margin-top: 0.25rem; line-height: 1.55; }
.details dt, .details dd { display: inline; }
.details dt { color: var(--quiet); }
.details dd { overflow-wrap: anywhere; }
.caveat { margin-top: 0.5rem; color: var(--quiet); }
.caveat b { color: var(--ink); font-weight: 600; }

.also { margin-top: 0.875rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); font-size: 0.8125rem; }
.also li { display: grid; grid-template-columns: 1.25rem 1fr; margin-top: 0.25rem; }
.also .sign { text-align: start; }
.also b { font-weight: 600; }

.chart { margin: 0.75rem 0 0; }
.chart svg { display: block; width: 100%; height: auto; }
.chart figcaption { margin-top: 0.25rem; color: var(--quiet); font: 400 0.8125rem/1.4 var(--sans); }
.chart .part { fill: var(--ink); opacity: 0.72; }
.chart .part:nth-of-type(even) { opacity: 0.48; }
.chart .total { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.chart .end { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 2 2; }
.chart .allowed { fill: var(--wash); stroke: var(--rule); }
.chart .path { fill: none; stroke: var(--rule); stroke-width: 1.5; }
.chart .point { fill: var(--ink); }
.chart text { fill: var(--quiet); font: 400 11px var(--sans); }
.ladder { margin: 0; padding-inline-start: 1.5rem; list-style: decimal; font: 400 0.9375rem/1.5 var(--serif); font-variant-numeric: lining-nums; }
.ladder li::marker { color: var(--quiet); }

.card-tools, .card-actions {
  display: none;
  flex: none;
  padding: 0.25rem 0.75rem;
  border-top: 1px solid var(--rule);
  font-size: 0.8125rem;
}
.card-actions { gap: 0.125rem; background: var(--wash); }
.card.pinned .card-tools:not(:empty) { display: flex; flex-wrap: wrap; align-items: center; }
.card.pinned .card-actions { display: flex; }
.card-tools .said { flex-basis: 100%; padding: 0 0.5rem 0.375rem; color: var(--quiet); }
.card-tools .choices[open] { flex-basis: 100%; }
.card-tools { flex: 0 1 auto; min-height: 2.5rem; overflow-y: auto; }
.card-body { flex: 1 1000 auto; min-height: 3rem; }
.card-tools .choices div { display: flex; flex-direction: column; align-items: flex-start; padding: 0 0 0.25rem 0.875rem; }
.card-tools button, .card-tools summary, .card-actions button { padding: 0.375rem 0.5rem; border-radius: 2px; }
.card-tools :focus-visible, .card-actions :focus-visible { outline-offset: -2px; box-shadow: none; }
.card-tools button:hover, .card-tools summary:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.card-actions button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.card-actions button:last-child { margin-inline-start: auto; }

@media (max-width: 40rem) {
  .card, .card[data-side] {
    left: 0; right: 0; top: auto; bottom: 0;
    width: 100%;
    max-height: 64vh;
    border-width: 1px 0 0;
    border-radius: 8px 8px 0 0;
  }
  .card[data-side]:has(.choices[open]) { max-height: 94vh; }
  .card-body { padding: 1rem 1.25rem; }
  .card-actions { padding-bottom: max(0.25rem, env(safe-area-inset-bottom)); }
  .card-actions button { padding: 0.75rem 0.625rem; }
}
@media (prefers-reduced-motion: reduce) { .card:popover-open { animation: none; } }
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
  .scale .axis, .scale .bracket { stroke: CanvasText; }
  .scale .published { fill: CanvasText; }
}
@media print { .card { display: none !important; } }
`;
