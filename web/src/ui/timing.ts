/** Marks on the page's own timeline, for the bench and for whoever looks at a profile. */

export type Moment = 'attached' | 'read' | 'checked' | 'marked';

export function markMoment(moment: Moment): void {
  performance.mark(`tallymark:${moment}`);
}

/** `tallymark:load-to-marks`, from the start of navigation, and `tallymark:check`, in the worker's hands. */
export function measureMoments(): void {
  performance.measure('tallymark:load-to-marks', { start: 0, end: 'tallymark:marked' });
  performance.measure('tallymark:check', { start: 'tallymark:read', end: 'tallymark:checked' });
}
