/** What a page imports to have `<tally-mark>`: importing it defines the element. */
import { TallyMark } from './element/tally_mark.js';

export { TallyMark, type ReportDetail, type TallyMarkEventMap } from './element/tally_mark.js';
export * from './tallymark.js';

if (!customElements.get('tally-mark')) customElements.define('tally-mark', TallyMark);
