import { encode } from 'uqr';

/** Light modules around the symbol, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** Beyond this version the squares of a symbol of 4 cm are too small for the camera of a phone. */
const maxVersion = 20;

/**
 * A QR code as SVG, black on white whatever the page looks like; null where the text is too long for one that can be scanned.
 * @param title what it is, for those who do not see it.
 */
export function qrSvg(text: string, title: string): string | null {
  const rows = modules(text);
  if (rows === null) return null;
  const size = rows.length + 2 * quietZone;
  return [
    `<svg class="qr" role="img" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<title>${escaped(title)}</title>`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
    `<path stroke="#000" d="${rows.map(strokes).join('')}"/>`,
    '</svg>',
  ].join('');
}

function modules(text: string): boolean[][] | null {
  try {
    return encode(text, { ecc: 'M', border: 0, maxVersion }).data;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The dark runs of a row as strokes through its middle: a third of the bytes of squares. */
function strokes(row: readonly boolean[], y: number): string {
  const parts: string[] = [];
  let at = 0;
  while (at < row.length) {
    const start = at;
    while (at < row.length && row[at] === row[start]) at += 1;
    if (row[start]) parts.push(`M${start + quietZone} ${y + quietZone}.5h${at - start}`);
  }
  return parts.join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
