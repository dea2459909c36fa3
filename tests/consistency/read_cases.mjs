// Reads a file of cases; README.md has the format.

const line = /^([+\-~])\s+(?:\{([^}]*)\}\s*)?(.*?)(?:\s+=>\s+(.*))?$/;

/**
 * [{ id, sign, text, stated, wrong, published?, expected? }]; `stated` is [start, end) of the bracketed numeral in `text`, or null;
 * `wrong` are the wrong numerals that the bracket names itself, or null.
 */
export function readCases(source) {
  const cases = [];
  source.split('\n').forEach((raw, index) => {
    if (raw.trim() === '' || raw.startsWith('#')) return;
    const [, sign, published, escaped, expected] = line.exec(raw) ?? [];
    if (!sign) throw new Error(`line ${index + 1}: begins with none of + - ~`);
    const written = escaped.replaceAll('\\n', '\n').replaceAll('\\t', '\t');
    const open = written.search(/\[[^\]]*\d[^\]]*\]/);
    const close = written.indexOf(']', open);
    const [numeral, ...wrong] = open < 0 ? [''] : written.slice(open + 1, close).split('|');
    const text = open < 0 ? written : written.slice(0, open) + numeral + written.slice(close + 1);
    cases.push({
      id: `line ${index + 1}`,
      sign,
      text,
      stated: open < 0 ? null : [open, open + numeral.length],
      wrong: wrong.length > 0 ? wrong : null,
      published,
      expected,
    });
  });
  return cases;
}
