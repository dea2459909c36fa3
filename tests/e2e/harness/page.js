// Shows a report that was written by hand: every state of the interface, whatever the engine finds.
//   ?mode=editor  as an editor sees it    ?undated  no publication date    ?floating  no place for the list
//   ?language=de  in another language
import { attach } from './tallymark/tallymark.js';

const fixture = await (await fetch('fixture.json')).json();
const query = new URLSearchParams(location.search);

window.shown = attach(document.getElementById('article'), {
  published: query.has('undated') ? null : '2023-05-25',
  panel: query.has('floating') ? null : document.getElementById('figures'),
  mode: query.get('mode') ?? 'reader',
  ...(query.has('language') && { language: query.get('language') }),
  checker: {
    check: async (text, published) => {
      if (text !== fixture.text) throw new Error(`The page reads differently: ${JSON.stringify(text)}`);
      const { report } = fixture;
      return { ...report, article: { ...report.article, published } };
    },
    dispose() {},
  },
});
