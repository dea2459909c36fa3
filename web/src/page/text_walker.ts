/**
 * Reads an article out of a page: its text, and for every piece of it the text node it stands in.
 *
 * Nothing is changed. Read are open shadow trees in place of their hosts' children, what a slot shows,
 * frames of the same origin, and what a closed `details` folds away: it is the author's text. Blocks are
 * parted by an empty line, line breaks by a line feed, the rows of a table of short cells too, and their
 * cells by tabs. Left out are navigation, forms, scripts, hidden
 * parts, whatever is marked `data-tallymark="off"`, `except` (our own panel, should it stand inside the
 * root), and what the caller leaves out.
 * Linear in the number of nodes; asks for the computed style of every element below the root.
 */
import { framedDocument, isElement, isShadowRoot, styleOf, treeOf } from './realm.js';
import { isBlock, isDataTable, isSkipped, keepsSpaces } from './skipped.js';
import { TextMapBuilder, type TextMap } from './text_map.js';

export interface Reading {
  readonly map: TextMap;
  /** The documents and shadow roots that were read, the root's own first. */
  readonly trees: ReadonlySet<Document | ShadowRoot>;
  /** What was read in them: the root, shadow roots, the bodies of frames. */
  readonly roots: readonly Node[];
}

export function walkText(
  root: Element | ShadowRoot,
  except: Element | null = null,
  leaveOut: (element: Element) => boolean = () => false,
): TextMap {
  return readArticle(root, except, leaveOut).map;
}

export function readArticle(
  root: Element | ShadowRoot,
  except: Element | null = null,
  leaveOut: (element: Element) => boolean = () => false,
): Reading {
  const reader = new ArticleReader(root, (element) => element === except || leaveOut(element));
  reader.work(Infinity);
  return reader.reading();
}

/** An element that is open, and what is still to be read of it: a stack, since pages nest deeply. */
interface Open {
  next: Node | null;
  /** Where what follows is not the next sibling: the nodes that a slot shows. */
  readonly rest: Node[] | null;
  readonly block: boolean;
  readonly keepSpaces: boolean;
  /** Inside of a table that is read row by row. */
  readonly inRows: boolean;
}

/** The displays of what makes up a table's rows; its caption is a block. */
const PARTS_OF_ROWS = /^table-(?:row|cell|(?:row|header|footer)-group)$/;

/** Nodes between two looks at the clock. */
const STRIDE = 64;

/** Reads in slices, for a page that must go on answering keys. What changes meanwhile may be read wrongly. */
export class ArticleReader {
  private readonly builder = new TextMapBuilder();
  private readonly trees = new Set<Document | ShadowRoot>();
  private readonly roots: Node[] = [];
  private readonly stack: Open[] = [];

  constructor(
    root: Element | ShadowRoot,
    private readonly leftOut: (element: Element) => boolean,
  ) {
    this.trees.add(isShadowRoot(root) ? root : treeOf(root));
    this.roots.push(root);
    this.open(root, false, isElement(root) && keepsSpaces(styleOf(root)), false);
  }

  /** Reads on until that time of `performance.now()`; answers whether all has been read. */
  work(deadline: number): boolean {
    for (let count = 1; this.stack.length > 0; count++) {
      this.step(this.stack[this.stack.length - 1]!);
      if (count % STRIDE === 0 && performance.now() >= deadline) break;
    }
    return this.stack.length === 0;
  }

  reading(): Reading {
    return { map: this.builder.finish(), trees: this.trees, roots: this.roots };
  }

  private step(open: Open): void {
    const node = open.next;
    if (!node) {
      this.stack.pop();
      if (open.block) this.builder.breakLine(2);
      return;
    }
    open.next = open.rest ? (open.rest.shift() ?? null) : node.nextSibling;
    if (node.nodeType === 3) this.builder.append(node as Text, (node as Text).data, open.keepSpaces);
    else if (isElement(node) && !this.leftOut(node)) this.enter(node, open.inRows);
  }

  private enter(element: Element, inRows: boolean): void {
    if (element.localName === 'br') {
      this.builder.breakLine(1);
      return;
    }
    const style = styleOf(element);
    if (isSkipped(element, style)) return;
    const part = inRows && PARTS_OF_ROWS.test(style.display);
    if (part && style.display === 'table-row') this.builder.beginRow();
    if (part && style.display === 'table-cell') this.builder.beginCell();
    const block = !part && isBlock(style);
    if (block) this.builder.breakLine(2);
    this.open(element, block, keepsSpaces(style), inRows || isDataTable(element));
  }

  private open(node: Element | ShadowRoot, block: boolean, keepSpaces: boolean, inRows: boolean): void {
    const rest = slotted(node);
    const next = rest ? (rest.shift() ?? null) : this.contentOf(node);
    this.stack.push({ next, rest, block, keepSpaces, inRows });
  }

  /** The first node of what is shown in a node's place. */
  private contentOf(node: Element | ShadowRoot): Node | null {
    if (!isElement(node)) return node.firstChild;
    const framed = framedDocument(node);
    if (framed?.body) {
      this.trees.add(framed);
      this.roots.push(framed.body);
      return framed.body;
    }
    if (!node.shadowRoot) return node.firstChild;
    this.trees.add(node.shadowRoot);
    this.roots.push(node.shadowRoot);
    return node.shadowRoot.firstChild;
  }
}

/** What a slot shows of its host's children; null for what is no slot, or shows its own content. */
function slotted(node: Node): Node[] | null {
  if (!isElement(node) || node.localName !== 'slot') return null;
  const assigned = (node as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? [...assigned] : null;
}
