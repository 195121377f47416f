/**
 * The first source, point by point: each has its entry, and the entry says where it stands.
 */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '../src/core/id.ts';
import type { Locator } from '../src/core/locator.ts';
import { loadRepository } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';
import { nameOf, type Point, points, tensions } from './points.ts';

const { repository } = await loadRepository(settings({}).contentDir);

describe('every bullet of the boxes of sections 2 to 9 is carried', () => {
  // Counted in the report: section 5 has a box in 5.1 and 5.2.1 only, 4.3 and 4.4 have none.
  const bullets = {
    '2.2': 3,
    '3.1.1': 4,
    '3.1.2': 2,
    '3.2': 1,
    '3.5': 1,
    '3.6': 8,
    '3.7': 3,
    '4.1': 2,
    '4.2': 1,
    '5.1': 5,
    '5.2.1': 2,
    '6': 5,
    '7': 5,
    '8': 8,
    '8.1': 2,
    '8.2': 2,
    '9': 6,
  };

  test.each(Object.entries(bullets))('section %s has %i', (section, count) => {
    const numbers = points.filter((point) => point.kind === 'box' && point.section === section);
    expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  });

  test('and there are no others', () => {
    const counted = Object.values(bullets).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(60);
    expect(points.filter(({ kind }) => kind === 'box')).toHaveLength(counted);
  });
});

test('the ten principles of section 10 are carried, each with its asks', () => {
  const principles = points.filter(({ kind }) => kind === 'principle');
  const numbers = principles.filter(({ number }) => number === 0).map(({ box }) => box);
  expect(numbers).toEqual(Array.from({ length: 10 }, (_, at) => `principle ${at + 1}`));
  expect(principles.length - numbers.length).toBeGreaterThanOrEqual(35);
});

test('the sections without a box, the executive summary and the experiences of countries are carried', () => {
  for (const section of ['4.3', '4.4', '5.2']) {
    expect(
      points.some((point) => point.section === section && point.kind === 'text'),
      section,
    ).toBe(true);
  }
  expect(points.filter(({ kind }) => kind === 'summary').length).toBeGreaterThan(20);
  expect(points.filter(({ kind }) => kind === 'experience').map(({ entry }) => entry)).toEqual([
    'strategic-assessment-for-somalia',
    'partnerships-in-four-countries',
  ]);
});

describe('an entry says that it stands at', () => {
  test.each(points.map((point) => [nameOf(point), point] as const))('%s', (_name, point) => {
    const entry = repository.entries.get(point.entry as EntryId);
    expect(entry, point.entry).toBeDefined();
    const places = entry?.sources.filter((locator) => isAt(locator, point));
    expect(places, `${point.entry}: ${JSON.stringify(entry?.sources)}`).not.toEqual([]);
  });
});

describe('the tensions of the report', () => {
  test('all 26 are there', () => {
    const ids = Array.from({ length: 26 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`);
    expect([...new Set(tensions.map(({ id }) => id))].sort()).toEqual(ids);
  });

  test.each(tensions)('$id: $one and $other', ({ one, other }) => {
    const note = noteBetween(one, other) ?? noteBetween(other, one);
    expect(note?.length ?? 0).toBeGreaterThan(20);
  });
});

test('no entry of the report carries a point that is not on record', () => {
  const carried = new Set(points.map(({ entry }) => entry));
  const others = [...repository.entries.values()]
    .filter(({ sources }) => sources.some(({ source }) => source === 'norway-2008'))
    .map(({ id }) => id)
    .filter((id) => !carried.has(id));
  expect(others).toEqual([]);
});

function noteBetween(from: string, to: string): string | undefined {
  return repository.entries
    .get(from as EntryId)
    ?.relations.find(({ type, entry }) => type === 'in-tension-with' && entry === to)?.note;
}

function isAt({ source, section, pages = '' }: Locator, point: Point): boolean {
  const here = pagesOf(pages);
  return (
    source === 'norway-2008' &&
    section === point.section &&
    pagesOf(point.page).some((page) => here.includes(page))
  );
}

/** "9, 22-23" to 9, 22 and 23. */
function pagesOf(text: string): number[] {
  return text
    .split(',')
    .filter(Boolean)
    .flatMap((range) => {
      const [first = 0, last = first] = range.split(/[-–]/).map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    });
}
