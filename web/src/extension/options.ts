/** The page of options: who is looking. */
import type { Mode } from '../ui/words.js';
import { keepMode, readMode } from './settings.js';

const form = document.querySelector('form')!;
const saved = document.querySelector('output')!;
const chosen = form.elements.namedItem('mode') as RadioNodeList;

chosen.value = await readMode();
form.addEventListener('change', () => {
  saved.textContent = '';
  void keepMode(chosen.value as Mode).then(
    () => (saved.textContent = 'Kept. It counts from the next click on.'),
    (error: unknown) => (saved.textContent = `It could not be kept: ${String(error)}`),
  );
});
