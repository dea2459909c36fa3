/** The kept sources as one page sees them: those of other pages it is compared with, its own it is not. */
import type { NamedText } from '../engine/request.js';
import type { Keeping } from '../ui/keeping.js';
import type { Sources } from '../ui/sources.js';
import type { KeptSource } from './protocol.js';
import type { RemoteChecker } from './remote_checker.js';

export class OwnSources implements Sources, Keeping {
  /** They stand in other tabs. */
  readonly shown = null;
  texts: readonly NamedText[] = [];
  isKept = false;

  constructor(private readonly checker: RemoteChecker) {}

  get names(): readonly string[] {
    return this.texts.map(({ name }) => name);
  }

  /** Whether there are words here that are none of the page's. */
  get areOfOthers(): boolean {
    return this.texts.length > 0;
  }

  take(kept: readonly KeptSource[]): void {
    const others = kept.filter(({ url }) => url !== ownAddress());
    this.isKept = others.length < kept.length;
    this.texts = others.map(({ text }, index) => ({ name: nameOf(others, index), text }));
  }

  keep(text: string): Promise<void> {
    const name = document.title.trim() || location.hostname || 'An untitled page';
    return this.checker.keep({ name, url: ownAddress(), text });
  }

  clear(): Promise<void> {
    return this.checker.clear();
  }
}

/** Without the place in the page that it leads to. */
function ownAddress(): string {
  return location.href.split('#', 1)[0]!;
}

/** By its title; of several with one title the later ones have a number. */
function nameOf(sources: readonly KeptSource[], index: number): string {
  const { name } = sources[index]!;
  const before = sources.slice(0, index).filter((other) => other.name === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}
