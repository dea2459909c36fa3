/**
 * Style that card and list have in common. Everything is in the shadow tree; nothing leaks. What is `marked` there has the
 * same line as the words in the article.
 */
export const SHARED = `
:host { color: var(--ink); font: 400 0.9375rem/1.45 var(--sans); text-align: start; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, h3, p, ol, ul, dl, dd, q, figure, blockquote { margin: 0; padding: 0; font: inherit; }
ol, ul { list-style: none; }
q { quotes: auto; }
a { color: inherit; text-decoration: underline 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
button { all: unset; box-sizing: border-box; cursor: pointer; -webkit-tap-highlight-color: transparent; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 1px; }

.sign {
  color: var(--look);
  font-family: var(--sans);
  font-weight: 700;
  font-variant-numeric: lining-nums;
  text-align: center;
}
.marked {
  text-decoration: underline var(--line) var(--weight) var(--look);
  text-underline-offset: 0.22em;
  text-decoration-skip-ink: none;
}
`;
