import encode from 'qr';

/** Light modules around the symbol, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** Beyond version 20 the squares of a symbol of 4 cm are too small for the camera of a phone. */
const mostModules = 17 + 4 * 20;

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
  // So many bytes fit into no symbol of that size; the package throws for what fits into none at all.
  if (new TextEncoder().encode(text).length > mostModules ** 2 / 8) return null;
  // It draws no symbol without a border.
  const rows = encode(text, 'raw', { ecc: 'medium', border: 1 }).slice(1, -1);
  return rows.length > mostModules ? null : rows.map((row) => row.slice(1, -1));
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
