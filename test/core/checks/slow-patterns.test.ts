/**
 * Every rule on files made to keep it busy: none takes the square of their length, and none holds the run.
 */
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import { found, recommendation, said, withFields, withText } from './sample.ts';

const rep = (text: string, times: number): string => text.repeat(times);
/** Lines as long as is allowed, so that a paragraph is as long as a file may be. */
const lines = (text: string): string => text.replace(/(.{7900})/gsu, '$1\n').slice(0, 60_000);
const counted = (times: number, row: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => row(at)).join('\n');

const paragraphs: Record<string, string> = {
  'signs after the words of a link': `[${rep(`${rep('.,', 3_900)}\n`, 7)}x](https://example.org)`,
  'words of a link that are an address almost': `[https://${rep('a', 7_000)} b](https://example.org)`,
  'passives without an agent': `## The ask\n\n${lines(rep('it should be planned ', 3_000))}`,
  'passives that never end': `## The ask\n\n${lines(`should be ${rep('a', 60_000)}`)}`,
  'capitals without end': lines(rep('A', 60_000)),
  'capitals beside a digit': lines(rep('A1', 30_000)),
  'points without a sentence': lines(rep('a.b', 20_000)),
  'points and spaces': lines(rep('. ', 30_000)),
  'one letter': lines(rep('a ', 30_000)),
  'marks of combination': lines(rep('a\u0301\u0301', 20_000)),
  'letters of many bytes': lines(rep('👩', 12_000)),
  apostrophes: lines(rep("a'", 30_000)),
  'slashes of an address': `[A link](${rep('../', 2_600)}x.mdx)`,
  'marks of a fragment': `[A link](#${rep('a-', 3_900)})`,
  'schemes of a link': `[A link](${rep('a', 7_000)}:)`,
  'hosts of a link': `[A link](https://${rep('a.', 3_900)}/${rep('%', 90)})`,
  'links to nothing': counted(1_900, (at) => `[abc ${at}](./plan-${at}-early.mdx)`).slice(0, 60_000),
  'terms that are none': counted(700, (at) => `<Term id="planning-${at}">x</Term>`),
  'headings that are none': counted(4_000, (at) => `## Wy ${at}`),
};

const fields: Record<string, string> = {
  'countries that are none': `countries:\n${counted(6_000, (at) => `  - Q${at}`)}`,
  'relations to nothing': `relations:\n${counted(1_200, (at) => `  - { type: supports, entry: plan-${at} }`)}`,
  'sources that are none': `sources:\n${counted(2_500, (at) => `  - source: norway-${at}`)}`,
  'fields that are none': counted(5_000, (at) => `sumary${at}: a`),
  'pages without end': `sources: [{ source: norway-2008, pages: "${rep('1-1, ', 1_500)}x" }]`,
  'an alias without end': `aliases: [${rep('a-', 3_000)}]`,
  'a language without end': `language: en${rep('-a', 3_000)}`,
  'a title of spaces': `title: "a${rep(' ', 7_000)}b"`,
};

const tables: Record<string, [file: string, text: string]> = {
  'themes under none': [
    'vocabulary/themes.yaml',
    `${counted(6_000, (at) => `- { id: top-${at}, label: A${at} }`)}\n${counted(
      6_000,
      (at) => `- { id: low-${at}, label: B${at}, broader: tap-${at} }`,
    )}\n`,
  ],
  'themes in a circle': [
    'vocabulary/themes.yaml',
    counted(5_000, (at) => `- { id: t-${at}, label: A${at}, broader: t-${(at + 1) % 5_000} }`),
  ],
  'one id over and over': [
    'sources.yaml',
    counted(8_000, () => '- { id: a, type: report, title: T, shortTitle: S }'),
  ],
  'rows of nothing': ['vocabulary/actors.yaml', counted(20_000, () => '- x')],
  'an address without end': [
    'sources.yaml',
    `- { id: norway-2008, type: report, title: T, shortTitle: S, URL: "https://${rep('a/', 3_900)} b" }`,
  ],
};

describe('a body', () => {
  test.each(Object.entries(paragraphs))('%s', (_name, text) => {
    expect(elsewhere(found({ [recommendation]: withText(text) }))).toEqual([]);
  });

  test('ten files whose links end in signs', () => {
    const text = withText(paragraphs['signs after the words of a link'] ?? '');
    const files = Array.from({ length: 10 }, (_, at) => `recommendations/signs-number-${at}-of-ten.mdx`);
    expect(found(Object.fromEntries(files.map((file) => [file, text]))).length).toBeGreaterThan(0);
  });
});

describe('front matter', () => {
  test.each(Object.entries(fields))('%s', (_name, yaml) => {
    expect(elsewhere(found({ [recommendation]: withFields(yaml) }))).toEqual([]);
  });
});

describe('a table', () => {
  test.each(Object.entries(tables))('%s', (_name, [file, text]) => {
    expect(found({ [file]: text }).length).toBeGreaterThan(0);
  });
});

describe('a file that breaks one rule over and over is reported by its first places', () => {
  test.each([
    [
      'known-term',
      {
        [recommendation]: withFields(
          `countries: [${'A B C D E F G H I J K L M N O P Q R S T U V W X'.split(' ')}]`,
        ),
      },
    ],
    [
      'known-source',
      {
        [recommendation]: withFields(
          `sources:\n${counted(40, (at) => `  - { source: s-${at}, pages: "1" }`)}`,
        ),
      },
    ],
    [
      'reference-exists',
      {
        [recommendation]: withFields(
          `relations:\n${counted(40, (at) => `  - { type: supports, entry: e-${at} }`)}`,
        ),
      },
    ],
  ])('%s', (rule, changes) => {
    expect(found(changes).filter((one) => one.rule === rule)).toHaveLength(20);
  });

  test('an error does not hide behind warnings', () => {
    const renamed = counted(40, () => '- entry: plan-sooner').replace(/^/gm, '      ');
    const list = `---\ntitle: A\npurpose: B\nsections:\n  - title: C\n    items:\n${renamed}\n      - entry: nothing\n---\n`;
    expect(said({ 'reading-lists/long.mdx': list })).toContain('There is no entry "nothing".');
  });
});

/** Problems of other files than the one that was made busy. */
function elsewhere(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ file, severity }) => severity === 'error' && file !== recommendation);
}
