/**
 * Nodes of other documents: an article may stand in a frame, or hold frames of the same origin. What
 * is there is an instance of that document's classes, not of ours, and has that window's viewport.
 */
import type { Box } from './box.js';

export type Realm = Window & typeof globalThis;

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** The window a node is shown in; ours for a document that is shown in none. */
export function windowOf(node: Node): Realm {
  const page = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  return (page?.defaultView ?? globalThis) as Realm;
}

export function styleOf(element: Element): CSSStyleDeclaration {
  return windowOf(element).getComputedStyle(element);
}

/** The document or shadow root in which a node's styles are looked up. */
export function treeOf(node: Node): Document | ShadowRoot {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root : (node.ownerDocument ?? (node as Document));
}

/** The document of a frame that this page may read; null for what is none, is foreign or not there yet. */
export function framedDocument(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** How far the viewport of `inner` lies from that of `outer`, a window around it, in CSS pixels. */
export function frameOffset(inner: Window, outer: Window): { left: number; top: number } {
  let [left, top] = [0, 0];
  for (let window = inner; window !== outer; ) {
    const frame = frameOf(window);
    if (!frame) break;
    const { left: x, top: y } = frame.getBoundingClientRect();
    left += x + frame.clientLeft;
    top += y + frame.clientTop;
    window = windowOf(frame);
  }
  return { left, top };
}

/** False for what is folded away, in a closed `details`: it has rectangles, but nobody sees them. */
export function isSeen(range: Range): boolean {
  return range.startContainer.parentElement?.checkVisibility() ?? true;
}

/** The rectangles of a range's lines in the viewport of `home`; none where it is not seen. */
export function linesOf(range: Range, home: Window): Box[] {
  if (!isSeen(range)) return [];
  const offset = frameOffset(windowOf(range.startContainer), home);
  return Array.from(range.getClientRects(), (rect) => moved(rect, offset));
}

export function moved({ left, top, right, bottom }: Box, by: { left: number; top: number }): Box {
  return { left: left + by.left, top: top + by.top, right: right + by.left, bottom: bottom + by.top };
}

function frameOf(window: Window): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}
