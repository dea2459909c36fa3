/**
 * What whoever reads has set aside: one mark, one claim on this site, one kind of check, or all that rests
 * on one pack. Each is listed and can be taken back. Kept by the finding's key, so it outlasts edits around it.
 */
import type { Evidence, Finding } from '../engine/report.js';
import { bindingOf } from './words.js';

export type DismissalScope = 'mark' | 'claim' | 'kind' | 'pack';

export interface Dismissal {
  readonly scope: DismissalScope;
  /** A mark's page and key, a claim's key, a rule, or a pack's name. */
  readonly what: string;
  /** The words it was set aside at, to know it again in the list. */
  readonly words: string;
}

/** Where dismissals are kept between visits: one text. Either may fail; then they last as long as the page. */
export interface Memory {
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

/** More than anybody sets aside by hand; the oldest are forgotten. */
const MOST_KEPT = 2000;

export class Dismissals {
  private kept: readonly Dismissal[] = [];

  /** @param page the page's address: a mark set aside on one page is not on another */
  constructor(
    private readonly page: string,
    private readonly memory: Memory | null,
  ) {}

  async load(): Promise<void> {
    try {
      const text = await this.memory?.read();
      this.kept = text ? (JSON.parse(text) as unknown[]).filter(isDismissal) : [];
    } catch {
      this.kept = [];
    }
  }

  get all(): readonly Dismissal[] {
    return this.kept;
  }

  /** The first under which a finding falls. What was not compared cannot be set aside. */
  readonly of = (finding: Finding): Dismissal | null => {
    if (this.kept.length === 0 || finding.verdict === 'unchecked') return null;
    return this.kept.find(({ scope, what }) => whatOf(finding, scope, this.page) === what) ?? null;
  };

  add(finding: Finding, scope: DismissalScope, words: string): void {
    const what = whatOf(finding, scope, this.page);
    if (what === null) return;
    this.change([...this.kept.filter((one) => one.scope !== scope || one.what !== what), { scope, what, words }]);
  }

  takeBack(dismissal: Dismissal): void {
    this.change(this.kept.filter((one) => one.scope !== dismissal.scope || one.what !== dismissal.what));
  }

  private change(kept: readonly Dismissal[]): void {
    this.kept = kept.slice(-MOST_KEPT);
    // A browser that keeps nothing for this page: they last as long as the page does.
    void this.memory?.write(JSON.stringify(this.kept)).catch(() => {});
  }
}

/** Which scopes there are for a finding: only what rests on a pack can be set aside with it. */
export function scopesOf(finding: Finding): DismissalScope[] {
  return packOf(finding) ? ['mark', 'claim', 'kind', 'pack'] : ['mark', 'claim', 'kind'];
}

export function packOf(finding: Finding): string | null {
  const evidence: Evidence | null = bindingOf(finding);
  return evidence?.pack ?? null;
}

function whatOf(finding: Finding, scope: DismissalScope, page: string): string | null {
  switch (scope) {
    case 'mark':
      return `${page} ${finding.key}`;
    case 'claim':
      return finding.key;
    case 'kind':
      return finding.rule;
    case 'pack':
      return packOf(finding);
  }
}

function isDismissal(value: unknown): value is Dismissal {
  const one = value as Dismissal | null;
  return (
    typeof one === 'object' && one !== null && typeof one.what === 'string' && typeof one.words === 'string' &&
    ['mark', 'claim', 'kind', 'pack'].includes(one.scope)
  );
}

/** The site's own storage in this browser, under one name. */
export function siteMemory(window: Window, name = 'tallymark-set-aside'): Memory {
  return {
    read: async () => window.localStorage.getItem(name),
    write: async (text) => window.localStorage.setItem(name, text),
  };
}
