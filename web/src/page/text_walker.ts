/**
 * Reads an article out of a page: its text, and for every piece of it the text node it stands in.
 *
 * Nothing is changed. What is folded away by a closed `details` is the author's text and is read.
 * Blocks are parted by an empty line, line breaks by a line feed. Left out are
 * navigation, forms, scripts, hidden parts, whatever is marked `data-tallymark="off"`, `except` (our own
 * panel, should it stand inside the root), and what the caller leaves out.
 * Linear in the number of nodes; asks for the computed style of every element below the root.
 */
import { isBlock, isSkipped, keepsSpaces } from './skipped.js';
import { TextMapBuilder, type TextMap } from './text_map.js';

export function walkText(
  root: Element | ShadowRoot,
  except: Element | null = null,
  leaveOut: (element: Element) => boolean = () => false,
): TextMap {
  const builder = new TextMapBuilder();
  const keepSpaces = root instanceof Element && keepsSpaces(getComputedStyle(root));
  walk(root, (element) => element === except || leaveOut(element), builder, keepSpaces);
  return builder.finish();
}

/** An element that is open, and what is still to be read of it: a stack, since pages nest deeply. */
interface Open {
  next: Node | null;
  readonly block: boolean;
  readonly keepSpaces: boolean;
}

function walk(
  root: Node,
  leftOut: (element: Element) => boolean,
  builder: TextMapBuilder,
  keepSpaces: boolean,
): void {
  const stack: Open[] = [{ next: firstChildOf(root), block: false, keepSpaces }];
  while (stack.length > 0) {
    const open = stack[stack.length - 1]!;
    const node = open.next;
    if (!node) {
      stack.pop();
      if (open.block) builder.breakLine(2);
      continue;
    }
    open.next = node.nextSibling;
    if (node.nodeType === Node.TEXT_NODE) {
      builder.append(node as Text, (node as Text).data, open.keepSpaces);
    } else if (node instanceof Element && !leftOut(node)) {
      enter(node, builder, stack);
    }
  }
}

function enter(element: Element, builder: TextMapBuilder, stack: Open[]): void {
  if (element.tagName === 'BR') {
    builder.breakLine(1);
    return;
  }
  const style = getComputedStyle(element);
  if (isSkipped(element, style)) return;
  const block = isBlock(style);
  if (block) builder.breakLine(2);
  stack.push({ next: firstChildOf(element), block, keepSpaces: keepsSpaces(style) });
}

/** An open shadow tree is what is shown in place of the element's own children. */
function firstChildOf(node: Node): Node | null {
  return node instanceof Element && node.shadowRoot ? node.shadowRoot.firstChild : node.firstChild;
}
