// The figures of the bench's prose, in the forms that news writes them: digits and words, hedges, money, percentages,
// fractions and dates.

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const small = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty', 'twenty-four', 'thirty'];
const hedges = ['about', 'nearly', 'more than', 'at least', 'up to', 'around', 'almost', 'fewer than'];

export const hedged = (d) => d.of(hedges);
export const inWords = (d) => d.of(small);

/** A whole number as news writes it: grouped digits, small ones in words, large ones with a scale word. */
export function number(d) {
  switch (d.whole(0, 5)) {
    case 0:
      return d.of(small);
    case 1:
      return String(d.whole(11, 999));
    case 2:
      return `${d.whole(1, 9)}.${d.whole(1, 9)} million`;
    case 3:
      return `${d.whole(2, 90)},000`;
    default:
      return d.whole(1000, 900_000).toLocaleString('en');
  }
}

export function percent(d) {
  const value = `${d.whole(0, 60)}.${d.whole(1, 9)}`;
  return d.of([`${value}%`, `${value} percent`, `${d.whole(1, 99)} per cent`, `${d.of(small)} percentage points`]);
}

export function money(d) {
  const value = `${d.whole(1, 900)}.${d.whole(1, 9)}`;
  return d.of([`$${value}m`, `€${value} million`, `£${value}bn`, `US$${d.whole(2, 99)}`, `${d.whole(2, 99)} cents`, `${value} million euros`]);
}

export function fraction(d) {
  return d.of(['a third', 'two-thirds', 'half', 'three quarters', 'a fifth', 'one in four']);
}

export function when(d) {
  const month = d.of(months), day = d.whole(1, 28), year = d.whole(1995, 2025);
  return d.of([`${month} ${day}, ${year}`, `${day} ${month} ${year}`, `${month} ${year}`, d.of(weekdays), String(year)]);
}
