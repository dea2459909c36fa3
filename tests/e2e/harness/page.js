// Shows a report that was written by hand: every state of the interface, whatever the engine finds.
import { attach } from './tallymark/tallymark.js';

const fixture = await (await fetch('fixture.json')).json();
const article = document.getElementById('article');

window.shown = attach(article, {
  published: '2023-05-25',
  panel: document.getElementById('figures'),
  mode: new URLSearchParams(location.search).get('mode') ?? 'reader',
  checker: {
    check: async (text) => {
      if (text !== fixture.text) throw new Error(`The page reads differently: ${JSON.stringify(text)}`);
      return fixture.report;
    },
    dispose() {},
  },
});
