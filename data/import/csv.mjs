// Reading and writing of CSV (RFC 4180) for the importers and the checks of the packs.
//
// A parser of our own because the importers must run in a clean clone without any package installed.
// Rows come back as objects of strings keyed by the header; an empty cell is ''. Cost: linear.

/** Cells of one CSV text, row by row. Throws on a quote that never closes. */
export function parseCells(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  for (let i = 0; i < body.length; i++) {
    const c = body[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (body[i + 1] === '"') cell += body[++i];
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === ',') row.push(cell), (cell = '');
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && body[i + 1] === '\n') i++;
      row.push(cell);
      rows.push(row);
      row = [];
      cell = '';
    } else cell += c;
  }
  if (quoted) throw new Error(`a quoted cell never ends (row ${rows.length + 1})`);
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** Rows as objects, with the header beside them. Throws where a row has more or fewer cells than the header. */
export function parseTable(text) {
  const [header = [], ...rows] = parseCells(text);
  return {
    header,
    rows: rows.map((cells, i) => {
      if (cells.length !== header.length) {
        throw new Error(`row ${i + 2} has ${cells.length} cells, the header ${header.length}`);
      }
      return Object.fromEntries(header.map((name, j) => [name, cells[j]]));
    }),
  };
}

/** One CSV text; a cell is quoted only where it must be, lines end with \n, so that equal rows give equal bytes. */
export function formatTable(header, rows) {
  const quote = (cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const line = (cells) => cells.map((cell) => quote(String(cell ?? ''))).join(',') + '\n';
  return line(header) + rows.map((row) => line(header.map((name) => row[name]))).join('');
}

/** The items of a list cell: separated by `|`, none in an empty cell. */
export const list = (cell) => (cell === '' ? [] : cell.split('|'));
