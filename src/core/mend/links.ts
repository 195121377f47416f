import type { Document } from '../document/document.ts';
import { linkTarget } from '../document/link-target.ts';
import { linkBetween, movedFile } from '../moved-file.ts';
import type { Repository } from '../repository.ts';
import { type Edit, edited, type Mended } from './change.ts';

/** The text with its links to files that were renamed, or stand in another folder, leading to where these are now. */
export function linksMended(text: string, document: Document, repository: Repository): Mended {
  const lines = text.split('\n');
  const bodyStart = lines.slice(0, document.bodyLine - 1).join('\n').length;
  const edits = [...new Set(document.links.map(({ href }) => href))].flatMap((href): Edit[] => {
    const target = linkTarget(document.file, href);
    const moved = target === null || repository.byFile.has(target) ? null : movedFile(repository, target);
    // A link to the page itself is a mistake of its own, which only its writer can mend.
    if (moved === null || moved.file === document.file) return [];
    const path = href.replace(/[?#].*$/s, '');
    const by = linkBetween(document.file, moved.file);
    return placesOf(text, href, bodyStart).map((start) => ({
      start,
      end: start + path.length,
      by,
      what: moved.isRenamed ? 'renamed id' : 'folder of a link',
    }));
  });
  return edited(text, edits);
}

/** Where an address stands as the end of a link, `](address)`, or of its definition, `[name]: address`. */
function placesOf(text: string, href: string, from: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(href, from); at !== -1; at = text.indexOf(href, at + href.length)) {
    const before = text.slice(Math.max(from, at - 200), at);
    const isEnd = /^(?:[\s)>]|$)/.test(text.slice(at + href.length, at + href.length + 1));
    if (isEnd && /(?:\]\(\s*<?|(?:^|\n) {0,3}\[[^\]\n]+\]:\s*<?)$/.test(before)) places.push(at);
  }
  return places;
}
