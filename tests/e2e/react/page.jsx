// An article that a React application renders and goes on to change, with the widget beside it. The test drives it by
// `window.app`; each call returns when React has put its change into the page.
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

const LAW = { id: 'law', year: 1985 };
const STORM = { id: 'storm', children: 'nine' };

function Law({ year }) {
  // Two text nodes, as React writes a value between words.
  return <p id="law">Mauritania abolished slavery in {year}.</p>;
}

function Storm({ children }) {
  return <p id="storm">The storm hurt <b>41 people</b>: 17 men, 15 women and {children} children.</p>;
}

function Article() {
  const [parts, setParts] = useState([LAW, STORM]);
  const [key, setKey] = useState(0);
  useEffect(() => {
    window.app = {
      year: (year) => flushSync(() => setParts((now) => now.map((part) => (part.id === 'law' ? { ...part, year } : part)))),
      turn: () => flushSync(() => setParts((now) => now.toReversed())),
      without: (id) => flushSync(() => setParts((now) => now.filter((part) => part.id !== id))),
      again: () => flushSync(() => setParts([LAW, STORM])),
      anew: () => flushSync(() => setKey((now) => now + 1)), // every element is made again
    };
  }, []);
  return (
    <article key={key}>
      <h1>A law and a storm</h1>
      {parts.map((part) => (part.id === 'law' ? <Law key="law" {...part} /> : <Storm key="storm" {...part} />))}
    </article>
  );
}

const main = document.getElementById('article');
flushSync(() => createRoot(main).render(<StrictMode><Article /></StrictMode>));
