/** The page of tallymark.html: an article that is written here, its date, its marks, its report. */
import { WorkerClient } from '../worker/client.js';
import type { ReportFormat } from '../worker/protocol.js';
import { attach } from '../ui/attach.js';
import { copyText } from '../ui/clipboard.js';
import { CARD } from '../ui/language/en/card.js';
import { LIST } from '../ui/language/en/list.js';
import { presentFigures } from '../ui/present.js';
import { reportTable } from '../ui/report_table.js';
import { Editor } from './editor.js';
import { SourcePane } from './source_pane.js';
import { startInlinedWorker } from './start.js';

const MODE = 'editor';
const WORDS = { ...LIST, ...CARD };

const at = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const article = at('article');
const date = at<HTMLInputElement>('published');
const said = at('said');

/** Addresses that nothing asks for: the worker has everything in its script. */
const NOWHERE = { loader: '', wasm: '', importer: { loader: '', wasm: '' }, packs: '', parts: 'asked' } as const;
const client = new WorkerClient({ assets: NOWHERE, start: startInlinedWorker });
const example = { text: article.textContent ?? '', published: date.value };

const sourceParts = {
  pane: at('source-pane'),
  sheets: at('sources'),
  tabs: at('source-tabs'),
  name: at<HTMLInputElement>('source-name'),
  add: at<HTMLButtonElement>('source-add'),
};
const source = new SourcePane(sourceParts, {
  changed: recheck,
  rested: (against, offset) => marks.passFigure(partnerAt(against, offset)),
  left: (against, offset, to) => {
    const figure = partnerAt(against, offset);
    if (figure === null) article.focus();
    else if (to === 'card') marks.open(figure);
    else goToWords(figure);
  },
  article,
  wordsOf: (figureId) => marks.ranges.get(figureId)?.getClientRects()[0] ?? null,
  closed: () => compare(false),
  failed: say,
});

const marks = attach(article, {
  checker: client,
  mode: MODE,
  panel: at('figures'),
  sources: source,
  published: date.value || null,
  writing: true,
  memory: null, // a file keeps nothing
  shown: (report) => {
    // The list has a field for the date as well; what is given there is the date here too.
    if (report.article.published && !date.matches(':focus')) {
      date.value = report.article.published.slice(0, 10);
    }
    tellOfDate();
  },
});

const editor = new Editor(article, {
  rested: (node, offset) => marks.passAt(node, offset),
  failed: say,
});

function recheck(): void {
  tellOfDate();
  void marks.recheck(date.value || null).catch(() => {});
}

function partnerAt(against: number, offset: number | null): number | null {
  return offset === null ? null : marks.partners.figureAt(against, offset);
}

/** Puts the caret behind a figure of the article. */
function goToWords(figureId: number): void {
  const range = marks.ranges.get(figureId);
  article.focus({ preventScroll: true });
  if (!range) return;
  getSelection()?.collapse(range.endContainer, range.endOffset);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Alt and Enter in the article, as in the source: to the partner of the figure at the caret. */
function jump(event: KeyboardEvent): void {
  const { focusNode, focusOffset } = getSelection() ?? {};
  if (event.key !== 'Enter' || !event.altKey || !focusNode) return;
  for (const [figureId, range] of marks.ranges) {
    if (!range.isPointInRange(focusNode, focusOffset ?? 0) || !marks.partners.goFrom(figureId)) continue;
    event.preventDefault();
    return;
  }
}

function compare(open: boolean): void {
  document.querySelector('main')!.classList.toggle('paired', open);
  at('compare').hidden = open;
  if (open) source.open();
  else at('compare').focus();
  if (!open) recheck();
}

function tellOfDate(): void {
  at('undated').hidden = date.value !== '';
}

function say(message: string): void {
  said.textContent = message;
}

function show(text: string, published: string): void {
  date.value = published;
  editor.text = text;
  article.focus();
  getSelection()?.collapse(article, 0);
  say('');
}

async function copy(format: ReportFormat): Promise<void> {
  try {
    const text = marks.text || (article.textContent ?? '');
    const output = await client.write(text, date.value || null, format, source.texts);
    await copyText(output, document);
    say(format === 'text' ? 'The report is in the clipboard.' : 'The report is in the clipboard, as JSON.');
  } catch (error) {
    say(`There is no report to copy. ${error instanceof Error ? error.message : String(error)}`);
  }
}

date.addEventListener('input', recheck);
at('clear').addEventListener('click', () => show('', ''));
at('example').addEventListener('click', () => show(example.text, example.published));
at('copy-text').addEventListener('click', () => void copy('text'));
at('copy-json').addEventListener('click', () => void copy('json'));
at('print').addEventListener('click', () => print());
at('compare').addEventListener('click', () => compare(true));
at('source-remove').addEventListener('click', () => source.remove());
article.addEventListener('keydown', jump);
opens(at('open'), at('file'), (file) => void editor.open(file));
opens(at('source-open'), at('source-file'), (file) => void source.openFile(file));

function opens(button: HTMLElement, input: HTMLInputElement, open: (file: File) => void): void {
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const chosen = input.files?.[0];
    input.value = '';
    if (chosen) open(chosen);
  });
}

addEventListener('beforeprint', () => {
  const { report, text } = marks;
  if (report) at('printed').replaceChildren(...reportTable(report, presentFigures(report, text, MODE, WORDS), MODE, WORDS));
});
addEventListener('afterprint', () => at('printed').replaceChildren());
tellOfDate();
