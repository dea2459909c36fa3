/** Firefox: the background is a page and may start a worker itself, so the engine's side is here too. */
import { listen } from './background.js';
import { openDesk } from './engine_desk.js';

openDesk();
listen(async () => {});
