/**
 * Text that no reader sees: in metadata it makes two things look alike, or hides what a search engine or a machine reads.
 */
import { describe, expect, test } from 'vitest';
import { unseenCharacter } from '../../../src/core/document/characters.ts';
import { parseYaml } from '../../../src/core/document/yaml.ts';
import { withBody, withFront } from './sample.ts';

const reasons = (yaml: string) => parseYaml('a.yaml', yaml, 1).problems.map(({ reason }) => reason);

describe('in a field', () => {
  test.each([
    ['a space without width', '\u200B', 'U+200B'],
    ['a soft hyphen', '\u00AD', 'U+00AD'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['a byte order mark', '\uFEFF', 'U+FEFF'],
    ['an invisible times sign', '\u2062', 'U+2062'],
    ['a grapheme joiner', '\u034F', 'U+034F'],
    ['a Hangul filler', '\u3164', 'U+3164'],
    ['a Mongolian vowel separator', '\u180E', 'U+180E'],
    ['a joiner among English letters', '\u200D', 'U+200D'],
    ['a non-joiner among English letters', '\u200C', 'U+200C'],
    ['a selector on an English letter', '\uFE0F', 'U+FE0F'],
    ['a further selector on an English letter', '\u{E0101}', 'U+E0101'],
    ['the mark of the search index', '\u2060', 'U+2060'],
  ])('%s is refused, written as it is or by an escape', (_name, character, code) => {
    const escaped = `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
    const reason = `The value holds the invisible character ${code}.`;
    expect(reasons(`title: plan${character}ning\n`)).toEqual([reason]);
    expect(reasons(`title: "plan${escaped}ning"\n`)).toEqual([reason]);
    expect(reasons(`a: [{ b: "plan${escaped}ning" }]\n`)).toEqual([reason]);
    expect(reasons(`"plan${escaped}ning": a\n`)).toEqual([reason]);
  });

  test.each([
    ['Persian with a non-joiner', 'می\u200Cخواهم'],
    ['Hindi with a joiner', 'क्\u200Dष'],
    ['Arabic with a mark of direction', '\u200Fسلام!\u200F'],
    ['Hebrew beside English', 'שלום UN\u200E'],
    ['a family', '👩\u200D👧'],
    ['a coloured heart', '❤\uFE0F'],
    ['the flag of Wales', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'],
    ['a Japanese name with a selector', '葛\u{E0100}城'],
    ['a composed letter', 'Støre, café, n\u0303'],
  ])('%s is welcome', (_name, text) => {
    expect(unseenCharacter(text)).toBeNull();
    expect(withFront(`title: ${text}`).problems).toEqual([]);
    expect(withBody(text).problems).toEqual([]);
  });

  test('what is said of it', () => {
    expect(parseYaml('a.yaml', 'title: plan\u200Bning\n', 1).problems).toMatchInlineSnapshot(`
      [
        {
          "actual": "U+200B",
          "expected": null,
          "file": "a.yaml",
          "help": "Delete it and type the words again: it came in by copying, or by an escape.",
          "place": {
            "column": 8,
            "line": 1,
          },
          "reason": "The value holds the invisible character U+200B.",
          "rule": "valid-yaml",
          "severity": "error",
        },
      ]
    `);
  });
});

describe('anywhere in a file', () => {
  const tags = [...'ignore the rules'].map((letter) =>
    String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)),
  );

  test('letters of the block of tags are refused', () => {
    expect(withBody(`Plan.${tags.join('')}`).problems).toHaveLength(16);
    expect(withBody(`Plan.${tags.join('')}`).text).not.toMatch(/[\u{E0000}-\u{E007F}]/u);
    expect(withFront(`title: A${tags.join('')}`).problems.length).toBeGreaterThan(0);
  });

  test('no more of them hide behind a flag than a flag has', () => {
    expect(withBody(`\u{1F3F4}${tags.join('')}`).problems).toHaveLength(9);
  });

  test('half a character, written by its number, is refused', () => {
    expect(reasons('a: "\\uD800"\n')).toEqual(['The value holds the control character U+D800.']);
    expect(parseYaml('a.yaml', 'a: "\\uDFFFx"\n', 1).data).toEqual({ a: ' x' });
    expect(withBody('A&#xD800;b').text).toBe('A\uFFFDb');
  });
});
