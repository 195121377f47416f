import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounds } from '../../../src/core/my-list/model.ts';
import { listFile, longestFile, readListFile } from '../../../src/core/my-list/transfer.ts';
import { anyList, isWithin, item, listOf, section, seed, told } from './sample.ts';

test('any list comes back from its file', () => {
  fc.assert(
    fc.property(anyList(), (list) => {
      const received = readListFile(listFile(list).text);
      if ('problem' in received) throw new Error(received.problem);
      expect(told(received.list)).toEqual(told(list));
      expect(received.dropped).toEqual([]);
    }),
    { seed, numRuns: 200 },
  );
});

test('a file is readable, says what it is, and tells nothing of the browser', () => {
  expect(listFile(listOf({ ...section('a', 'one'), title: '' }))).toMatchInlineSnapshot(`
    {
      "name": "reading-list-for-my-team.json",
      "text": "{
      "format": "personal-reading-list",
      "version": 1,
      "title": "For my team",
      "purpose": "To begin with.",
      "audience": "Planners; desk officers",
      "aims": [
        "Name who plans"
      ],
      "sections": [
        {
          "items": [
            {
              "entry": "one"
            }
          ]
        }
      ]
    }
    ",
    }
  `);
});

test.each([
  ['Über  alles: "mehr"', 'reading-list-uber-alles-mehr.json'],
  ['قائمة', 'reading-list.json'],
  ['con', 'reading-list-con.json'],
  ['../../etc/passwd', 'reading-list-etc-passwd.json'],
  ['', 'reading-list.json'],
])('the file of %j is %s', (title, name) => {
  expect(listFile({ ...listOf(section('a')), title }).name).toBe(name);
});

test('a byte order mark and other line ends change nothing', () => {
  const { text } = listFile(listOf(section('a', 'one')));
  expect(readListFile(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(readListFile(text));
});

test('the longest list has a file that can be read', () => {
  const full = '"'.repeat(bounds.note);
  const items = Array.from({ length: bounds.items }, (_, at) =>
    item(`${'e'.repeat(76)}-${at}`, { importance: 'recommended', note: full, question: full }),
  );
  const received = readListFile(listFile(listOf({ key: 'a', title: '', items })).text);
  expect('list' in received && received.list.sections[0]?.items).toEqual(items);
});

const mark = '"format":"personal-reading-list"';
test.each([
  ['', 'not-a-list'],
  ['---\ntitle: A list\n---\n', 'not-a-list'],
  ['[]', 'not-a-list'],
  ['{"sections":[]}', 'not-a-list'],
  [`{${mark},"sections":[]}`, 'not-a-list'],
  [`{${mark},"version":1}`, 'not-a-list'],
  [`{${mark},"version":1.5,"sections":[]}`, 'not-a-list'],
  [`{${mark},"version":2,"sections":[]}`, 'newer-version'],
  [`{${mark},"version":1,"sections":[`, 'damaged'],
])('%j is refused: %s', (text, problem) => {
  expect(readListFile(text)).toEqual({ problem });
});

test('a file beyond the bound is not looked into', () => {
  const { text } = listFile(listOf(section('a', 'one')));
  expect(readListFile(text.padEnd(longestFile + 1))).toEqual({ problem: 'too-large' });
  expect(readListFile(text.padEnd(longestFile))).toEqual(readListFile(text));
});

test('a file that was changed by hand is read within bounds, and what is left out is named', () => {
  const text = `{${mark},"version":1,"__proto__":{"title":"x"},"sections":[{"items":[{"entry":"One"},{"entry":"two"}]}]}`;
  const received = readListFile(text);
  expect('list' in received && isWithin(received.list)).toBe(true);
  expect(received).toMatchObject({ dropped: ['One'], list: { title: '' } });
});
