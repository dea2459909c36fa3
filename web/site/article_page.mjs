// Makes a page of a plain-text article: its first block is the title, the second the standfirst;
// blocks of several lines are lists; a short block without a full stop is a heading or a credit.

/**
 * @param {string} text
 * @param {string} template with {{title}}, {{standfirst}}, {{body}} and, in its head, {{preload}}
 * @param {string} [preload] link elements
 */
export function articlePage(text, template, preload = '') {
  const [title = '', standfirst = '', ...blocks] = text.trim().split(/\n{2,}/);
  const body = blocks.map(block).join('\n');
  const parts = { title: escape(title), standfirst: escape(standfirst), body, preload };
  return template.replace(/\{\{(title|standfirst|body|preload)\}\}/g, (_, name) => parts[name]);
}

function block(text) {
  const lines = text.split('\n');
  if (lines.length > 1) {
    return `<ul class="headlines">\n${lines.map((line) => `<li>${escape(line)}</li>`).join('\n')}\n</ul>`;
  }
  if (/[.!?”"]$/.test(text)) return `<p>${escape(text)}</p>`;
  return text.startsWith('Illustration:')
    ? `<p class="credit">${escape(text)}</p>`
    : `<h2>${escape(text)}</h2>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
