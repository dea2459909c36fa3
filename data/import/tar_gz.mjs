// Reads a .tar.gz without any package installed: the entries of plain files, by name. Cost: linear.
import zlib from 'node:zlib';

/** [{ name, text }] of the files whose names end in `suffix`. Throws on a header that does not add up. */
export function filesOf(bytes, suffix) {
  const tar = zlib.gunzipSync(bytes);
  const out = [];
  const text = (from, length) => tar.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const type = text(at + 156, 1);
    if (Number.isNaN(size) || at + 512 + size > tar.length) throw new Error(`not a tar archive at byte ${at}`);
    const prefix = text(at + 345, 155);
    const name = (prefix === '' ? '' : `${prefix}/`) + text(at, 100);
    if ((type === '0' || type === '') && name.endsWith(suffix)) out.push({ name, text: tar.toString('utf8', at + 512, at + 512 + size) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return out;
}
