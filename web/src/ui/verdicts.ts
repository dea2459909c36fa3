/**
 * How each verdict looks; a reader never sees its code.
 *
 * Three things tell verdicts apart, so that no one of them has to: the underline's style, a sign and
 * a word. Colours are ink-like and never red; no ticks and no crosses.
 */
import type { Look } from './present.js';

export interface VerdictLook {
  readonly sign: '=' | '≠' | '≈' | '?' | '·' | '–';
  /** CSS text-decoration-style, the same on the page, in the card and in the list. */
  readonly underline: 'solid' | 'double' | 'dashed' | 'wavy' | 'dotted';
  /** Underline thickness in CSS pixels. */
  readonly thickness: number;
  /** Ink on light paper and on dark; both at least 4.5 : 1 against their paper. */
  readonly light: string;
  readonly dark: string;
}

export const LOOKS: Readonly<Record<Look, VerdictLook>> = {
  supported: {
    sign: '=',
    underline: 'solid',
    thickness: 1.5,
    light: '#1f655d',
    dark: '#86c9bd',
  },
  contradicted: {
    sign: '≠',
    underline: 'double',
    thickness: 1.5,
    light: '#8a4b00',
    dark: '#f0b565',
  },
  context: {
    sign: '≈',
    underline: 'dashed',
    thickness: 1.5,
    light: '#2a5592',
    dark: '#94bbf3',
  },
  review: {
    sign: '?',
    underline: 'wavy',
    thickness: 1,
    light: '#67479a',
    dark: '#c6abf0',
  },
  unchecked: {
    sign: '·',
    underline: 'dotted',
    thickness: 1.5,
    light: '#6c675d',
    dark: '#a39d91',
  },
  aside: {
    sign: '–',
    underline: 'dotted',
    thickness: 1,
    light: '#6c675d',
    dark: '#a39d91',
  },
};
