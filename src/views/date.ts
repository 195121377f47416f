const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** '2026-11-24' as '2026, November 24', '2008-05' as '2008, May': the date of a reference. */
export function citedDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return `${year}, ${name}${day === undefined ? '' : ` ${Number(day)}`}`;
}

/** '2026-11-24' as '24 November 2026', '2008-05' as 'May 2008', '2008' as it is. */
export function writtenDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : months[Number(month) - 1],
    year,
  ]
    .filter((part) => part !== '' && part !== undefined)
    .join(' ');
}
