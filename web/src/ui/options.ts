/** What `attach` may be told. Everything has a default; nothing is asked of the network. */
import type { Report } from '../engine/report.js';
import type { Checker } from '../worker/client.js';
import type { PartsWanted } from '../worker/protocol.js';
import type { Memory } from './dismissals.js';
import type { Keeping } from './keeping.js';
import type { Sources } from './sources.js';
import type { Mode } from './words.js';

export interface AttachOptions {
  /**
   * ISO 8601 date or date-time of publication. Left out, it is what the page says of itself (JSON-LD, `meta`,
   * `time`). Null, or where the page says nothing: none, and the list offers a field for it. The clock is never
   * read in its place.
   */
  readonly published?: string | null;
  /** What list and cards are written in: `en`, `de`, `fr`. Default: what the page says it is in, else what the visitor reads. */
  readonly language?: string;
  /** An empty element of the page for the list; without it the list is a sheet at the bottom. */
  readonly panel?: HTMLElement | null;
  /** Readers (the default) are spared what only an editor has to look at. */
  readonly mode?: Mode;
  /**
   * False: the list only. Then nothing is added that scripts of the page could find: no highlight, no style sheet,
   * nothing kept. Default true.
   */
  readonly marks?: boolean;
  /** Whether changes of the text are followed. Default true; false marks what stands there once. */
  readonly live?: boolean;
  /** The text is being written: a click in it sets the caret, and the card never takes the focus. Default: whether it is editable. */
  readonly writing?: boolean;
  /** What inside the root is not read. Default: what stands beside articles, as navigation, comments, related stories. */
  readonly leaveOut?: (element: Element) => boolean;
  /**
   * When parts of packs are fetched: `all` (the default) at the start, or `asked`, as far as an article needs them: a third
   * of the bytes, but whoever serves them may guess from it what is read.
   */
  readonly parts?: PartsWanted;
  /** Who checks; a worker of its own where none is given, which `detach` then ends. */
  readonly checker?: Checker;
  /** What shows the texts that the article was made from, to be compared with them. Default: there are none. */
  readonly sources?: Sources;
  /** Who keeps pages as sources for others, and what is kept; the list then offers it. Default: nobody. */
  readonly keeping?: Keeping;
  /** Card and list are shut off from the page's scripts: they hold words that are not the page's. Default false. */
  readonly closed?: boolean;
  /** Where is kept what was set aside. Default: the site's local storage; null keeps it as long as the page lasts. */
  readonly memory?: Memory | null;
  /** Called with every report that is shown, and the text it is of. */
  readonly shown?: (report: Report, text: string) => void;
  /** Called when a text could not be checked; the list says so too. */
  readonly failed?: (error: unknown) => void;
}
