import { describe, expect, test } from 'vitest';
import { readingList } from '../checks/sample.ts';
import { mended, said } from './mended.ts';

describe('order of fields', () => {
  const list = (front: string) => `---\n${front}\n---\n\nRead.\n`;
  const sections = 'sections:\n  - title: Start\n    items:\n      - entry: plan-early';
  const frontAfter = (front: string) => {
    const text = mended({ [readingList]: list(front) }).get(readingList)?.text;
    return text?.split('\n---\n')[0]?.split('\n').slice(1);
  };

  test('each takes its lines and the comments above it along; values stay as they are written', () => {
    expect(
      frontAfter(
        `# yaml-language-server: $schema=x\n\n${sections} # all\n# Why it is.\npurpose: >-\n  To\n  read.\ntitle: 'A  list'\n# The end.`,
      ),
    ).toEqual([
      '# yaml-language-server: $schema=x',
      '',
      "title: 'A  list'",
      '# Why it is.',
      'purpose: >-',
      '  To',
      '  read.',
      ...`${sections} # all`.split('\n'),
      '# The end.',
    ]);
  });

  test('a field that nobody knows goes to the end', () => {
    expect(frontAfter(`colour: red\ntitle: A list\npurpose: X\n${sections}`)?.at(-1)).toBe('colour: red');
  });

  test('it is shown as names', () => {
    expect(said({ [readingList]: list(`${sections}\ntitle: A list\npurpose: X`) }, readingList)).toEqual([
      '2 order of fields: sections, title, purpose -> title, purpose, sections',
    ]);
  });

  test.each([
    ['stands twice', `${sections}\ntitle: A\ntitle: B\npurpose: X`],
    [
      'between braces',
      `{ ${'sections: [{ title: S, items: [{ entry: plan-early }] }]'}, title: A, purpose: X }`,
    ],
  ])('left alone: %s', (_, front) => {
    expect(frontAfter(front)).toBeUndefined();
  });
});
