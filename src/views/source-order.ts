import type { Locator } from '../core/locator.ts';

type Place = Pick<Locator, 'section' | 'pages'>;

/** The order of a source: what has no section number first, then by section (3.9 before 3.10), then by page. */
export function inSourceOrder(a: Place, b: Place): number {
  return bySection(numbers(a.section), numbers(b.section)) || firstPage(a.pages) - firstPage(b.pages);
}

/** '3.6' as 3 and 6; a section that has a name and no number counts as none. */
function numbers(section: string | undefined): number[] {
  return section !== undefined && /^\d+(\.\d+)*$/.test(section) ? section.split('.').map(Number) : [];
}

function bySection(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first page as a number; front matter in Roman numerals, and no page at all, come before page 1. */
function firstPage(pages: string | undefined): number {
  return Number(/^\d+/.exec(pages ?? '')?.[0] ?? 0);
}
