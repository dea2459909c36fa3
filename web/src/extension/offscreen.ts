/** Chrome's document out of sight: the engine's side and nothing else. */
import { openDesk } from './engine_desk.js';

openDesk();
