/**
 * Design tokens: the few values everything else is made of. An integrator may set any of the custom
 * properties without the second dash-pair on the host: `--tallymark-serif`, `--tallymark-paper` …
 */
import { LOOKS } from './verdicts.js';

const looks = Object.entries(LOOKS).map(([look, { light, dark, underline, thickness }]) => {
  return `[data-look='${look}'] { --look: light-dark(${light}, ${dark}); --line: ${underline}; --weight: ${thickness}px; }`;
}).join('\n');

export const TOKENS = `
:host {
  --paper: var(--tallymark-paper, light-dark(#fffdf8, #1d1b18));
  --sheet: var(--tallymark-sheet, light-dark(#fffefb, #262420));
  --ink: var(--tallymark-ink, light-dark(#1c1a17, #ece7dc));
  --quiet: var(--tallymark-quiet, light-dark(#645f55, #aba598));
  --rule: var(--tallymark-rule, light-dark(#d8d2c4, #423e36));
  --wash: var(--tallymark-wash, light-dark(#f3eee2, #2f2c26));
  --focus: var(--tallymark-focus, light-dark(#1c1a17, #ece7dc));
  --serif: var(--tallymark-serif, 'Iowan Old Style', Charter, 'Charis SIL', 'Palatino Linotype',
    'Source Serif 4', Georgia, 'Noto Serif', serif);
  --sans: var(--tallymark-sans, 'Avenir Next', 'Source Sans 3', 'Segoe UI', system-ui, 'Noto Sans',
    sans-serif);
  --step: 0.25rem;
}
${looks}
`;
