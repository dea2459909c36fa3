// All an integrator has to write: the article, its date, and a place for the list.
import { attach } from './tallymark/tallymark.js';

const article = document.getElementById('article');

attach(article, {
  published: article.querySelector('time').dateTime,
  panel: document.getElementById('figures'),
});
