import { expect, test } from 'vitest';
import { limits } from '../../../src/core/document/limits.ts';
import { kindOf, parseDocument } from '../../../src/core/document/parse.ts';
import { encode, rules, shown } from './sample.ts';

test.each([
  ['sources.yaml', 'sources'],
  ['vocabulary/themes.yaml', 'themes'],
  ['vocabulary/glossary.yaml', 'glossary'],
  ['best-practices/a.mdx', 'best-practice'],
  ['recommendations/a.mdx', 'recommendation'],
  ['country-experiences/a.mdx', 'country-experience'],
  ['reading-lists/a.mdx', 'reading-list'],
  ['vocabulary/a.mdx', null],
  ['vocabulary/other.yaml', null],
  ['vocabulary/constructor.yaml', null],
  ['best-practices/a.MDX', null],
  ['best-practices/.a.mdx', null],
  ['best-practices/a/b.mdx', null],
  ['a.mdx', null],
  ['constructor/a.mdx', null],
])('%s is %s', (file, kind) => {
  expect(kindOf(file)).toBe(kind);
});

const whole = '---\ntitle: A\nthemes: [b]\n---\n\n## Why\n\nText [c](./d.mdx).\n';

test('an entry, whole', () => {
  const document = parseDocument({ file: 'best-practices/a.mdx', bytes: encode(whole) });
  expect({
    ...document,
    html: shown(document.html),
    data: { ...(document.data as object) },
    places: { ...document.places },
  }).toMatchInlineSnapshot(`
    {
      "bodyLine": 5,
      "data": {
        "themes": [
          "b",
        ],
        "title": "A",
      },
      "elements": [],
      "file": "best-practices/a.mdx",
      "headings": [
        {
          "depth": 2,
          "id": "section-why",
          "place": {
            "column": 1,
            "line": 6,
          },
          "text": "Why",
        },
      ],
      "html": "<h2 id="section-why">Why</h2>
    <p>Text <a href="[[entry-address best-practices/d.mdx]]">c</a>.</p>",
      "id": "a",
      "kind": "best-practice",
      "links": [
        {
          "href": "./d.mdx",
          "place": {
            "column": 6,
            "line": 8,
          },
          "text": "c",
        },
      ],
      "places": {
        "": {
          "column": 1,
          "line": 2,
        },
        "@themes": {
          "column": 1,
          "line": 3,
        },
        "@title": {
          "column": 1,
          "line": 2,
        },
        "themes": {
          "column": 9,
          "line": 3,
        },
        "themes/0": {
          "column": 10,
          "line": 3,
        },
        "title": {
          "column": 8,
          "line": 2,
        },
      },
      "problems": [],
      "refused": [],
      "text": "Why
    Text c.",
      "textLines": [
        6,
        8,
      ],
    }
  `);
});

test('a byte order mark and other line ends change nothing', () => {
  const plain = parseDocument({ file: 'best-practices/a.mdx', bytes: encode(whole) });
  const other = encode(`\uFEFF${whole.replace(/\n/g, '\r\n')}`);
  expect(parseDocument({ file: 'best-practices/a.mdx', bytes: other })).toEqual(plain);
});

test('a table has rows and no text', () => {
  const document = parseDocument({
    file: 'vocabulary/themes.yaml',
    bytes: encode('- { id: a, label: A }\n'),
  });
  expect(JSON.parse(JSON.stringify(document.data))).toEqual([{ id: 'a', label: 'A' }]);
  expect(document.html).toEqual([]);
});

test('the body is read even where the front matter is broken, each with its problems', () => {
  const text = '---\ntitle: "A\n---\n\nFewer than <5.\n';
  const document = parseDocument({ file: 'best-practices/a.mdx', bytes: encode(text) });
  expect(rules(document)).toEqual(expect.arrayContaining(['valid-yaml', 'valid-mdx']));
});

test('a file that is too large is not looked into', () => {
  const large = new Uint8Array(limits.entryBytes + 1).fill(0xff);
  expect(rules(parseDocument({ file: 'best-practices/a.mdx', bytes: large }))).toEqual(['file-size']);
  expect(rules(parseDocument({ file: 'sources.yaml', bytes: large }))).not.toContain('file-size');
});

test('beyond the limits no parser is asked', () => {
  const document = parseDocument({
    file: 'best-practices/a.mdx',
    bytes: encode(`${whole}${'>'.repeat(500)}`),
  });
  expect(new Set(rules(document))).toEqual(new Set(['nesting-bounds']));
  expect([document.data, document.text]).toEqual([null, '']);
});

test('documents that are read twice are equal and share nothing', () => {
  const source = { file: 'best-practices/a.mdx', bytes: encode(whole) };
  const [first, second] = [parseDocument(source), parseDocument(source)];
  expect(first).toEqual(second);
  expect(first.places).not.toBe(second.places);
  expect(first.headings).not.toBe(second.headings);
});
