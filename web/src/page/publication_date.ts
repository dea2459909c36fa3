/**
 * The day a page says it was published, as the page writes it: `2023-05-25`, or null.
 *
 * Asked are, in this order, JSON-LD (`datePublished`), the usual `meta` names, `itemprop` and
 * `time[pubdate]`, and the `time` of a dateline in the article. A time of day is dropped and never turned into another time zone's day: what counts
 * is the calendar the article was written by. Where a page names several days and nothing says which is
 * this article's, none is taken: a wrong day would do more harm than none.
 */

/** `meta` elements by `property` or `name`, the surest first. */
const META = [
  'article:published_time', 'og:article:published_time', 'parsely-pub-date', 'sailthru.date',
  'citation_publication_date', 'citation_online_date', 'dcterms.issued', 'dcterms.created',
  'dc.date.issued', 'dc.date', 'publication_date', 'publish-date', 'publishdate', 'pubdate', 'date',
];

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|WebPage)$/;

/** Deeper than any real description of a page; a page may hold anything. */
const DEEPEST = 8;

/** Longer than any dateline ("By A. Person and B. Person, Tuesday 23 May 2023, 14:30"); code units. */
const LONGEST_DATELINE = 120;

/** @param article where a dateline is looked for, if nothing else tells */
export function publicationDate(page: Document, article: ParentNode | null = null): string | null {
  return fromJsonLd(page) ?? fromMeta(page) ?? fromMarkup(page) ?? (article && fromDateline(article));
}

/** `2023-05-25`, with or without a time behind it, `2023/05/25` or `20230525`; null for all else. */
export function calendarDate(written: string): string | null {
  const match =
    /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(written.trim()) ??
    /^(\d{4})()(\d{2})(\d{2})(?:T|$)/.exec(written.trim());
  if (!match) return null;
  const [year, month, day] = [match[1]!, match[3]!.padStart(2, '0'), match[4]!.padStart(2, '0')];
  const date = `${year}-${month}-${day}`;
  const known = new Date(`${date}T00:00:00Z`);
  // The 31st of April would silently become the 1st of May.
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(date) ? date : null;
}

interface Dated {
  readonly date: string;
  readonly addresses: readonly string[];
}

function fromJsonLd(page: Document): string | null {
  const found: Dated[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parsed(script.textContent ?? ''), found, 0);
  }
  const here = addressesOf(page);
  const ours = found.filter(({ addresses }) => addresses.some((address) => here.has(address)));
  return onlyOne((ours.length > 0 ? ours : found).map(({ date }) => date));
}

/** Broken JSON is common; it then says nothing. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Articles at the top, in lists and in `@graph`. What is nested otherwise is of something else. */
function collect(value: unknown, found: Dated[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
  } else if (isRecord(value)) {
    const date = typeof value['datePublished'] === 'string' ? calendarDate(value['datePublished']) : null;
    const types = [value['@type']].flat();
    if (date && types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) {
      found.push({ date, addresses: addressesIn(value) });
    }
    collect(value['@graph'], found, depth + 1);
    collect(value['mainEntity'], found, depth + 1);
  }
}

function addressesIn(article: Record<string, unknown>): string[] {
  const main = article['mainEntityOfPage'];
  const named = [article['url'], article['@id'], main, isRecord(main) ? main['@id'] : null];
  return named.filter((one) => typeof one === 'string').map(withoutFragment);
}

function addressesOf(page: Document): Set<string> {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href;
  return new Set([page.URL, canonical ?? page.URL].map(withoutFragment));
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}

function fromMeta(page: Document): string | null {
  const metas = [...page.querySelectorAll('meta[content]')];
  for (const wanted of META) {
    const dates = metas
      .filter((meta) => nameOf(meta) === wanted)
      .map((meta) => calendarDate(meta.getAttribute('content')!));
    const date = onlyOne(dates);
    if (date) return date;
  }
  return null;
}

function nameOf(meta: Element): string {
  return (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
}

function fromMarkup(page: Document): string | null {
  for (const selector of ['[itemprop~="datePublished"]', 'time[pubdate]']) {
    const dates = [...page.querySelectorAll(selector)].map((element) =>
      calendarDate(
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '',
      ),
    );
    const date = onlyOne(dates);
    if (date) return date;
  }
  return null;
}

/** A `time` that stands in a line of its own, and is not of a later change. In a sentence it dates something else. */
function fromDateline(article: ParentNode): string | null {
  const dates = [...article.querySelectorAll('time[datetime]')]
    .filter((time) => (lineOf(time)?.textContent ?? '').length <= LONGEST_DATELINE)
    .filter((time) => !/updat|modif|edited|correct/i.test(`${time.className} ${lineOf(time)?.className} ${lineOf(time)?.textContent}`))
    .map((time) => calendarDate(time.getAttribute('datetime')!));
  return onlyOne(dates);
}

function lineOf(time: Element): Element | null {
  return time.closest('p, div, li, dd, td, header, figcaption, address, section, article');
}

/** The date that all of them are, of those that are one. */
function onlyOne(dates: readonly (string | null)[]): string | null {
  const [date, ...others] = new Set(dates.filter((one) => one !== null));
  return date !== undefined && others.length === 0 ? date : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
