// Decimals as text: what a publisher's file states, rounded and scaled digit by digit, so that no binary fraction
// comes between the file and the pack. Values are like "-12.50" or "1.2e-05"; others throw.

function parts(text) {
  const match = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text.trim());
  if (!match) throw new Error(`not a decimal: "${text}"`);
  const [, sign, whole, fraction = '', exponent = '0'] = match;
  return place(sign === '-', whole + fraction, whole.length + Number(exponent));
}

/** digits with the decimal point after `point` of them, filled with zeros so that the point lies within. */
function place(negative, digits, point) {
  if (point < 1) return { negative, digits: '0'.repeat(1 - point) + digits, point: 1 };
  return { negative, digits: digits.padEnd(point, '0'), point };
}

function write({ negative, digits, point }) {
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const fraction = digits.slice(point);
  const zero = /^0*$/.test(digits);
  return `${negative && !zero ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Keeps `kept` digits of `digits`, half away from zero. A carry may lengthen the whole part by one digit. */
function keep(number, kept) {
  const { negative, digits, point } = number;
  if (kept >= digits.length) return number;
  const up = kept >= 0 && digits.charCodeAt(Math.max(kept, 0)) >= 53;
  const head = BigInt(kept > 0 ? `1${digits.slice(0, kept)}` : '1') + (up ? 1n : 0n);
  const carried = String(head).startsWith('2');
  const body = (carried ? '1' : '') + String(head).slice(1);
  const length = point + (carried ? 1 : 0);
  return { negative, digits: body.padEnd(length, '0'), point: length };
}

/** With exactly `decimals` digits behind the point. */
export function toDecimals(text, decimals) {
  const number = parts(text);
  const padded = { ...number, digits: number.digits.padEnd(number.point + decimals, '0') };
  return write(keep(padded, number.point + decimals));
}

/** Rounded to `count` digits that count, as a whole number where they all stand before the point. */
export function toSignificant(text, count) {
  const number = parts(text);
  const first = number.digits.search(/[1-9]/);
  return write(first < 0 ? { ...number, digits: '0', point: 1 } : keep(number, first + count));
}

/** Times ten to the `power`. */
export function shifted(text, power) {
  const { negative, digits, point } = parts(text);
  return write(place(negative, digits, point + power));
}
