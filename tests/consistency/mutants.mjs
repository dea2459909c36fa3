// Wrong numbers: what happens to a numeral between a reporter's notes and print.

/** The numeral with two neighbouring digits exchanged; the first pair that differs. */
function swapped(numeral) {
  for (let i = 0; i + 1 < numeral.length; i += 1) {
    const [a, b] = [numeral[i], numeral[i + 1]];
    if (/\d/.test(a) && /\d/.test(b) && a !== b && !(i === 0 && b === '0')) {
      return numeral.slice(0, i) + b + a + numeral.slice(i + 2);
    }
  }
  return null;
}

/** Its first digit changed by three, so that rounding cannot explain it. */
function changed(numeral) {
  const at = numeral.search(/[1-9]/);
  const digit = Number(numeral[at]);
  return numeral.slice(0, at) + String(digit > 6 ? digit - 3 : digit + 3) + numeral.slice(at + 1);
}

function tenfold(numeral) {
  if (numeral.includes('.')) return numeral.replace(/\.(\d)/, '$1');
  if (numeral.includes(',')) return (Number(numeral.replaceAll(',', '')) * 10).toLocaleString('en-US');
  return `${numeral}0`;
}

const dropped = (numeral) => (/^\d{2,}$/.test(numeral) ? numeral.slice(0, -1) : null);

/** The mutants of a case whose text has a stated numeral: copies of it with another numeral there. */
export function mutantsOf({ id, text, stated, wrong: named, published }) {
  if (!stated) return [];
  const numeral = text.slice(...stated);
  const written = (name, other) => ({
    id: `${id} ${name}`,
    text: text.slice(0, stated[0]) + other + text.slice(stated[1]),
    published,
  });
  if (named) return named.map((other) => written(other, other));
  const wrong = { swapped, changed, tenfold, dropped };
  return Object.entries(wrong).flatMap(([name, write]) => {
    const other = write(numeral);
    if (other === null || other === numeral || Number(other) === Number(numeral)) return [];
    return [written(name, other)];
  });
}
