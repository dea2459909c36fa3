/** The page of tallymark.html: an article that is written here, its date, its marks, its report. */
import { WorkerClient } from '../worker/client.js';
import type { ReportFormat } from '../worker/protocol.js';
import { attach } from '../ui/attach.js';
import { copyText } from '../ui/clipboard.js';
import { presentFigures } from '../ui/present.js';
import { reportTable } from '../ui/report_table.js';
import { Editor } from './editor.js';
import { SourcePane } from './source_pane.js';
import { startInlinedWorker } from './start.js';

const MODE = 'editor';

const at = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const article = at('article');
const date = at<HTMLInputElement>('published');
const said = at('said');

/** Addresses that nothing asks for: the worker has everything in its script. */
const NOWHERE = { loader: '', wasm: '', packs: '' };
const client = new WorkerClient({ assets: NOWHERE, start: startInlinedWorker });
const example = { text: article.textContent ?? '', published: date.value };

const source = new SourcePane(at('source-pane'), at('source'), at<HTMLInputElement>('source-name'), {
  changed: recheck,
  rested: (offset) => marks.passFigure(partnerAt(offset)),
  left: (offset) => {
    const figure = partnerAt(offset);
    if (figure === null) article.focus();
    else marks.open(figure);
  },
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

function partnerAt(offset: number | null): number | null {
  return offset === null ? null : marks.partners.figureAt(0, offset);
}

function compare(open: boolean): void {
  document.querySelector('main')!.classList.toggle('paired', open);
  at('compare').hidden = open;
  if (open) source.open();
  else source.close();
  if (!open) at('compare').focus();
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
at('source-remove').addEventListener('click', () => compare(false));
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
  if (report) at('printed').replaceChildren(...reportTable(report, presentFigures(report, text, MODE), MODE));
});
addEventListener('afterprint', () => at('printed').replaceChildren());
tellOfDate();
