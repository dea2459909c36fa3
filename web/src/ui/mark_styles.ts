/**
 * Style of the marks in the page's own text.
 *
 * `light-dark()` follows the colour scheme the page itself has chosen, not the system's: on a page
 * that is white in the dark too, the inks stay those for white paper.
 */
import { VERDICTS } from '../engine/report.js';
import { LOOKS } from './verdicts.js';

export function markStyles(): string {
  const marks = VERDICTS.map((verdict) => {
    const { underline, thickness, light, dark } = LOOKS[verdict];
    return `::highlight(tallymark-${verdict}) {
  text-decoration: underline ${underline} ${thickness}px light-dark(${light}, ${dark});
  text-underline-offset: 0.22em;
  text-decoration-skip-ink: none;
}`;
  });
  return `${marks.join('\n')}
::highlight(tallymark-contradicted) { background-color: light-dark(#f7e6c8, #45320f); }
::highlight(tallymark-operand) { background-color: light-dark(#ece8dc, #37342c); }
::highlight(tallymark-current) { background-color: light-dark(#e4ddcb, #4a4538); }
@media (forced-colors: active) {
  /* Left alone, a browser paints every highlight as if it were selected text. */
${VERDICTS.map((verdict) => `  ::highlight(tallymark-${verdict}) { color: CanvasText; background-color: Canvas; }`).join('\n')}
  ::highlight(tallymark-operand) { color: CanvasText; background-color: Canvas; }
  ::highlight(tallymark-current) { background-color: Highlight; color: HighlightText; }
}
`;
}
