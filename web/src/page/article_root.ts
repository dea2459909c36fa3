/**
 * Which part of a page is the article, for a page that nobody prepared for us.
 *
 * A page that says it is believed: the deepest `article` or `main` (or its role) that holds more than
 * half of the page's prose. A list of teasers is many small articles, so it is no article, but what
 * holds them all. Where nothing says so, the deepest element that holds three quarters of the prose.
 * Either is widened to take in the page's one `h1` where that adds little else.
 *
 * Prose is text in pieces that are too long for labels, outside of what stands beside articles:
 * navigation, asides, comments, related stories. Those are left out inside the article too.
 * Asks for no style and no layout; linear in the number of nodes.
 */

/** What says by its kind that it is no part of the article. */
const BESIDE = [
  'nav', 'aside', 'footer', 'form', 'dialog', 'template', 'script', 'style', 'noscript', 'svg',
  '[hidden]', '[aria-hidden="true"]', '[role="navigation"]', '[role="complementary"]',
  '[role="contentinfo"]', '[role="search"]', '[role="dialog"]', '[role="alertdialog"]',
].join(',');

/** What says so by its name: an id or class that is, or begins with, one of these words. */
const BESIDE_NAME =
  /^(?:comments?|disqus|respond|related|recommend(?:ed|ations)?|read-?more|most-?read|sidebar|newsletter|promo|cookies?|consent)(?:$|[-_])/i;

/** Names are often on what holds everything (`body class="sidebar-right"`): there they say nothing. */
const WHOLE = 'html, body, main, article, [role="main"], [role="article"]';

const SAYS_ARTICLE = 'article, main, [role="main"], [role="article"]';

/** Code units; a shorter piece of text is as likely a label. */
const LEAST_PROSE = 20;
/** Of the page's prose, what an element must hold that does not say it is the article. */
const MOST = 3 / 4;

export interface Article {
  readonly root: HTMLElement;
  /** What inside the root is no part of the article. */
  readonly leaveOut: (element: Element) => boolean;
}

export function findArticle(page: Document): Article {
  const prose = weigh(page.body);
  const chosen = saidToBe(prose) ?? holdsMost(prose, page.body);
  return { root: withHeadline(chosen, prose), leaveOut: standsBeside };
}

export function standsBeside(element: Element): boolean {
  if (element.matches(BESIDE)) return true;
  const names = [element.id, ...element.classList];
  return (
    names.some((name) => BESIDE_NAME.test(name)) &&
    !element.matches(WHOLE) &&
    element.querySelector('h1') === null
  );
}

/** How much prose every element holds, in document order. */
type Prose = ReadonlyMap<Element, number>;

function weigh(body: HTMLElement): Prose {
  const walker = body.ownerDocument.createTreeWalker(
    body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && standsBeside(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const prose = new Map<Element, number>([[body, 0]]);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      prose.set(node, 0);
      continue;
    }
    const { length } = (node as Text).data.trim();
    const parent = node.parentElement!;
    if (length >= LEAST_PROSE) prose.set(parent, prose.get(parent)! + length);
  }
  // Children stand behind their parents: backwards, each has its sum before it is added.
  for (const element of [...prose.keys()].reverse()) {
    const parent = element === body ? null : element.parentElement!;
    if (parent) prose.set(parent, prose.get(parent)! + prose.get(element)!);
  }
  return prose;
}

function saidToBe(prose: Prose): HTMLElement | null {
  const [whole = 0] = prose.values();
  let found: HTMLElement | null = null;
  for (const [element, length] of prose) {
    // Elements that hold more than half of the same whole are inside each other; the last is deepest.
    if (length > whole / 2 && element.matches(SAYS_ARTICLE)) found = element as HTMLElement;
  }
  return found;
}

function holdsMost(prose: Prose, body: HTMLElement): HTMLElement {
  const [whole = 0] = prose.values();
  let deepest = body;
  for (const [element, length] of prose) {
    if (length >= whole * MOST && length > 0 && !element.matches('p, blockquote, pre, span, a')) {
      deepest = element as HTMLElement;
    }
  }
  return deepest;
}

function withHeadline(chosen: HTMLElement, prose: Prose): HTMLElement {
  const headlines = [...prose.keys()].filter((element) => element.localName === 'h1');
  const [headline] = headlines;
  if (!headline || headlines.length > 1) return chosen;
  let root = chosen;
  while (!root.contains(headline)) root = root.parentElement!;
  return prose.get(root)! * MOST <= prose.get(chosen)! ? root : chosen;
}
