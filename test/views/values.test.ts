import { describe, expect, test } from 'vitest';
import { writtenDate } from '../../src/views/date.ts';
import { direction, languageName } from '../../src/views/language.ts';
import { locatorText, sourceNotes } from '../../src/views/locator.ts';
import { inSourceOrder } from '../../src/views/source-order.ts';
import { sampleProblems, site } from './sample.ts';

test('the sample is valid', () => {
  expect(sampleProblems).toEqual([]);
});

test.each([
  ['2026-11-24', '24 November 2026'],
  ['2008-05', 'May 2008'],
  ['2008', '2008'],
])('date %s is written %s', (date, written) => {
  expect(writtenDate(date)).toBe(written);
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ku', 'ltr'],
])('language %s runs %s', (language, dir) => {
  expect(direction(language)).toBe(dir);
});

test('a language has a name', () => {
  expect(languageName('ar')).toBe('Arabic');
});

describe('places in a source', () => {
  test.each([
    [{ source: 'norway-2008', section: '3.6', pages: '23' }, 'Norway 2008, section 3.6, p. 23'],
    [{ source: 'norway-2008', pages: '22-23' }, 'Norway 2008, pp. 22–23'],
    [{ source: 'norway-2008', section: 'Foreword', pages: '9, 23' }, 'Norway 2008, Foreword, pp. 9, 23'],
    [{ source: 'unknown' }, 'unknown'],
  ])('%o', (locator, text) => {
    expect(locatorText(site, locator)).toBe(text);
  });

  test('a source with several places stands once in a reference', () => {
    const places = [
      { source: 'norway-2008', section: '3.6', pages: '22-23' },
      { source: 'norway-2008', section: '10' },
    ];
    expect(sourceNotes(site, places)).toEqual([
      'A report on findings (Ministry of Foreign Affairs, 2008), section 3.6, pp. 22–23; section 10',
    ]);
  });

  test('come in the order of the source', () => {
    const places = ['10|46', '3.10|30', '3.9|24', '3|12', '|9', 'Foreword|6', '3.9|9-10'].map((place) => {
      const [section = '', pages] = place.split('|');
      return { section: section === '' ? undefined : section, pages };
    });
    const ordered = places.sort(inSourceOrder).map(({ section = '', pages }) => `${section}|${pages}`);
    expect(ordered).toEqual(['Foreword|6', '|9', '3|12', '3.9|9-10', '3.9|24', '3.10|30', '10|46']);
  });
});
