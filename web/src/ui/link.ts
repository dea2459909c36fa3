/** The one door for addresses that come from packs. */
import { h } from './dom.js';

/** The address if it is a whole `https:` one, else null. */
export function safeAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' ? parsed.href : null;
}

/** A link that tells the other side nothing about the page; plain text where it may not be one. */
export function sourceLink(url: string | null, text: string): HTMLElement {
  const href = safeAddress(url);
  if (!href) return h('span', {}, text);
  return h('a', { href, rel: 'noreferrer noopener', referrerpolicy: 'no-referrer', target: '_blank' }, text);
}
