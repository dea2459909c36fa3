/**
 * Whether the article stands on dark paper though its page never says so. Inks follow the colour scheme
 * that a page declares; many dark pages declare none, and dark ink on their paper could not be read.
 */

import { styleOf } from './realm.js';

/** Of white; below it paper is dark. Between this and that of grey paper no page of text can be read anyway. */
const DARK = 0.35;

export function isUndeclaredDark(root: Element): boolean {
  if (/dark/.test(styleOf(root).colorScheme)) return false;
  for (let element: Element | null = root; element; element = element.parentElement) {
    const lightness = lightnessOf(styleOf(element).backgroundColor);
    if (lightness !== null) return lightness < DARK;
  }
  return false; // white: what a browser paints where nobody else does
}

/** 0 to 1; null where the colour lets what is behind it through, or is written in a way we do not read. */
function lightnessOf(color: string): number | null {
  const match = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color);
  if (!match || Number(match[4] ?? 1) < 0.5) return null;
  const [red, green, blue] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
