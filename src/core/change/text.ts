import { visible } from '../report/visible.ts';
import type { Change } from './change.ts';
import { type Piece, wording } from './wording.ts';

/** For people at a terminal: the change in words. */
export function changeText(change: Change): string {
  const { headline, sections } = wording(change);
  const blocks = sections.map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `  - ${line.map(write).join('')}`)].join('\n'),
  );
  return [...blocks, headline].join('\n\n');
}

function write(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return visible('id' in piece ? piece.id : piece.title);
}
