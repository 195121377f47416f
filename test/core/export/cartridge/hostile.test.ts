/**
 * Titles and notes come from strangers, and the programs that read a cartridge decode what it holds, some more than once.
 */
import { describe, expect, test } from 'vitest';
import { commonCartridge } from '../../../../src/core/export/cartridge/cartridge.ts';
import type { Course } from '../../../../src/core/export/cartridge/course.ts';
import { isPlainAddress } from '../../../../src/core/export/cartridge/text.ts';
import { brokenRules, folders, webLinks } from './rules.ts';
import { unzipped } from './unzipped.ts';

const texts = [
  '</title></item><item identifier="x"><title>',
  '<script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '&#60;b&#62; &#x3c;b&#x3e; &LT;b&GT;',
  ']]> <![CDATA[ --> <!--',
  '" onmouseover="alert(1)',
  '&quot; onmouseover=&quot;alert(1)',
  'line\u0000 \u0007 \uFFFE \uD800 end',
  '[#mod_alltext#] $IMS-CC-FILEBASE$ ../../x',
];
const tame = unzipped(commonCartridge(courseOf('Plain')));

describe.each(texts)('the text %j everywhere', (text) => {
  const files = unzipped(commonCartridge(courseOf(text)));

  test('changes no rule, no file and no link', () => {
    expect(brokenRules(files)).toEqual([]);
    expect([...files.keys()]).toEqual([...tame.keys()]);
    expect(webLinks(files).map(({ address }) => address)).toEqual(
      webLinks(tame).map(({ address }) => address),
    );
  });

  test('adds no markup, however often it is decoded', () => {
    for (const [name, content] of files) {
      const marks = markup(tame.get(name) ?? '');
      expect(markup(content), name).toEqual(marks);
      if (!name.endsWith('.html')) continue;
      expect(markup(decoded(content)), name).toEqual(marks);
      expect(markup(decoded(decoded(content))), name).toEqual(marks);
    }
  });

  test('is nothing that a title turns into markup when it is decoded', () => {
    for (const { title, items } of folders(files))
      for (const shown of [title, ...items]) expect(decoded(decoded(shown))).not.toMatch(/[<>]/);
  });
});

test('ordinary text stays as it was written', () => {
  const files = unzipped(commonCartridge(courseOf('R&D, "plans" & AT&T; déjà vu; السلام')));
  expect(files.get('a-list/notes.1.html')).toContain(
    '<p>R&amp;D, &quot;plans&quot; &amp; AT＆T; déjà vu; السلام</p>',
  );
});

test('a title is cut where Moodle would refuse it, and not within a character', () => {
  const title = folders(unzipped(commonCartridge(courseOf('🕊'.repeat(400)))))[1]?.title ?? '';
  expect([...title]).toHaveLength(240);
  expect(title).toMatch(/^🕊+…$/u);
});

test.each([
  ['https://example.org/a/b?c=d#e', true],
  ['https://example.org/a?b=1&c=2', false],
  ['https://example.org/"x', false],
  ['https://example.org/a;b', false],
  ["https://example.org/'", false],
  ['javascript:alert(1)', false],
])('the address %s is plain: %s', (address, plain) => {
  expect(isPlainAddress(address)).toBe(plain);
});

test('an address that could be misread is no link of a page', () => {
  const address = 'https://example.org/?a=&quot;onclick=alert(1)';
  const course = courseOf('Plain');
  const about = { title: 'About', blocks: [{ kind: 'link' as const, text: 'There', address }] };
  const files = unzipped(commonCartridge({ ...course, about }));
  expect(files.get('a-list/about.html')).toContain('<p>There</p>');
});

/** A course in which a text stands wherever a stranger can write. */
function courseOf(text: string): Course {
  const address = 'https://example.org/a/';
  const page = {
    title: text,
    blocks: [
      { kind: 'heading' as const, text },
      { kind: 'paragraph' as const, text },
      { kind: 'paragraph' as const, label: text, text },
      { kind: 'list' as const, items: [text, text] },
      { kind: 'link' as const, label: text, text, address },
    ],
  };
  return {
    id: 'a-list',
    title: text,
    purpose: text,
    language: 'en',
    direction: 'ltr',
    address,
    licence: text,
    changed: null,
    about: page,
    sections: [
      {
        title: text,
        notes: page,
        items: [
          { kind: 'entry', id: 'an-entry', title: text, leadsTo: { address } },
          { kind: 'source', id: 'a-source', title: text, leadsTo: { page } },
        ],
      },
    ],
  };
}

/** All tags, comments and declarations of a text, with what stands in them. */
function markup(text: string): string[] {
  return text.match(/<[^>]*>/g) ?? [];
}

/** A text with its entities decoded once, as HTML does. */
function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', apos: "'" };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (named[name.toLowerCase()] ?? whole),
  );
}
