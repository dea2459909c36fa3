/**
 * Style of the marks in the page's own text.
 *
 * `light-dark()` follows the colour scheme the page itself has chosen, not the system's: on a page
 * that is white in the dark too, the inks stay those for white paper. On `undeclaredDark` paper they are
 * those for dark paper.
 *
 * Backgrounds are see-through: that of a tall font reaches over the line above and would hide its underlines. With forced
 * colours every mark has some of its own, as a browser left alone paints highlights like selected text.
 */
import { VERDICTS } from '../engine/report.js';
import { LOOKS } from './verdicts.js';

export function markStyles(undeclaredDark: boolean): string {
  const ink = (light: string, dark: string): string =>
    undeclaredDark ? dark : `light-dark(${light}, ${dark})`;
  const marks = VERDICTS.map((verdict) => {
    const { underline, thickness, light, dark } = LOOKS[verdict];
    return `::highlight(tallymark-${verdict}) {
  text-decoration: underline ${underline} ${thickness}px ${ink(light, dark)};
  text-underline-offset: 0.22em;
  text-decoration-skip-ink: none;
}`;
  });
  return `${marks.join('\n')}
::highlight(tallymark-contradicted) { background-color: ${ink('rgb(224 160 48 / 0.2)', 'rgb(240 181 101 / 0.2)')}; }
::highlight(tallymark-operand) { background-color: ${ink('rgb(120 105 70 / 0.13)', 'rgb(236 231 220 / 0.1)')}; }
::highlight(tallymark-current) { background-color: ${ink('rgb(120 105 70 / 0.22)', 'rgb(236 231 220 / 0.2)')}; }
@media (forced-colors: active) {
${VERDICTS.map((verdict) => `  ::highlight(tallymark-${verdict}) { color: CanvasText; background-color: Canvas; }`).join('\n')}
  ::highlight(tallymark-operand) { color: CanvasText; background-color: Canvas; }
  ::highlight(tallymark-current) { background-color: Highlight; color: HighlightText; }
}
`;
}
