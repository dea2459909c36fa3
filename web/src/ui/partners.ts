/** The figures' partners in the source texts: which of them are shown there, and whose partner stands where. */
import type { Place } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import type { FigureView } from './present.js';
import { placesOf, type ShownSources, type Sources } from './sources.js';

export class Partners {
  private views: readonly FigureView[] = [];
  private against: readonly NamedText[] = [];
  /** Whose card is open. */
  private current: FigureView | null = null;
  /** What pointer or focus are on in the list: a figure, by its key, or a place. */
  private looked: string | Place | null = null;
  /** Where the caret was last sent; stays marked until a card or another report takes its place. */
  private gone: Place | null = null;

  constructor(private readonly sources: Sources | null) {}

  get areShown(): boolean {
    return this.shown !== null;
  }

  private get shown(): ShownSources | null {
    return this.sources?.shown ?? null;
  }

  get texts(): readonly NamedText[] {
    return this.sources?.texts ?? [];
  }

  /** @param against the texts that the report is of, in which its places count */
  show(views: readonly FigureView[], against: readonly NamedText[]): void {
    this.views = views;
    this.against = against;
    this.gone = null;
    this.point();
  }

  follow(current: FigureView | null): void {
    this.current = current;
    if (current) this.gone = null;
    this.point();
  }

  /** What is looked at in the list goes before the figure whose card is open. */
  look(at: string | Place | null): void {
    this.looked = at;
    this.point();
  }

  /** Of a figure that has a partner: where that of the shown finding stands. */
  placeOf(view: FigureView): Place {
    return placesOf(view)[0]!;
  }

  /** To the partner of the figure in whose words the caret is; answers whether it has one. */
  goFrom(figureId: number): boolean {
    const view = this.views.find(({ figure }) => figure.id === figureId);
    const [place] = view ? placesOf(view) : [];
    if (place) this.go(place);
    return place !== undefined;
  }

  go(place: Place): void {
    this.gone = place;
    this.shown?.go(place, this.against);
  }

  /** The figure whose partner stands at an offset of a source text; null where none does. */
  figureAt(against: number, offset: number): number | null {
    const holds = (place: Place): boolean =>
      place.against === against && place.figure.start <= offset && offset <= place.figure.end;
    return this.views.find((view) => placesOf(view).some(holds))?.figure.id ?? null;
  }

  private point(): void {
    const { places, from } = this.pointed();
    this.shown?.point(places, this.against, from);
  }

  private pointed(): { places: readonly Place[]; from: FigureView | null } {
    const { looked, current, gone } = this;
    if (looked && typeof looked !== 'string') return { places: [looked], from: null };
    const view = looked ? this.views.find(({ key }) => key === looked) : current;
    if (view) return { places: placesOf(view), from: view };
    return { places: gone ? [gone] : [], from: null };
  }
}
