import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/core/document/parse.ts';
import { requiredHeadings } from '../../src/core/entry.ts';
import { isId } from '../../src/core/id.ts';
import { type EntryKind, entryFile, entryKinds } from '../../src/core/paths.ts';
import { confusedWith, idFrom, requiredFields, scaffold } from '../../src/core/scaffold.ts';
import { found } from './checks/sample.ts';

const shared = {
  title: 'Plan the handover before the first day',
  summary: 'A handover that nobody has planned falls apart.',
  themes: ['joint-planning'],
  sources: [{ source: 'norway-2008', pages: '23' }],
};
const fields: Record<EntryKind, Record<string, unknown>> = {
  recommendation: { ...shared, addressees: [{ actor: 'dpko' }], strength: 'should' },
  'best-practice': shared,
  'country-experience': { ...shared, countries: ['SOM'] },
};
const errorsOf = (kind: EntryKind, text: string, id = 'plan-the-handover'): string[] =>
  found({ [entryFile(kind, id)]: text })
    .filter(({ file, severity }) => file === entryFile(kind, id) && severity === 'error')
    .map(({ rule, reason }) => `${rule}: ${reason}`);

describe.each(entryKinds)('a new %s', (kind) => {
  test.each([true, false])('is valid as it is written (comments: %s)', (comments) => {
    expect(errorsOf(kind, scaffold({ kind, fields: fields[kind] }, comments))).toEqual([]);
  });

  test('has the headings of its kind, with what was written under them', () => {
    const [first = ''] = requiredHeadings[kind];
    const text = scaffold({ kind, fields: fields[kind], body: { [first]: 'What *happened*.' } }, false);
    const { headings, text: plain } = parseDocument({
      file: entryFile(kind, 'x'),
      bytes: new TextEncoder().encode(text),
    });
    expect(headings.map((heading) => heading.text)).toEqual(requiredHeadings[kind]);
    expect(plain).toContain('What happened.');
  });

  test('is not valid without any one of its required fields, which are told', () => {
    const required = requiredFields(kind);
    expect(required).toEqual(expect.arrayContaining(['title', 'summary', 'themes', 'sources']));
    for (const name of required) {
      const { [name]: _left, ...others } = fields[kind];
      expect(errorsOf(kind, scaffold({ kind, fields: others }, true)), name).not.toEqual([]);
    }
  });
});

test('comments say what goes where, in the words of the schema', () => {
  const text = scaffold({ kind: 'recommendation', fields: fields.recommendation }, true);
  expect(text).toContain(
    '# How firmly the source says it. Never stronger than the source.\nstrength: "should"',
  );
  expect(text).toContain('# keywords: Words that readers use and the text does not.');
  expect(scaffold({ kind: 'recommendation', fields: fields.recommendation }, false)).not.toContain('#\n');
});

test.each([
  'Plan: early',
  '- "quoted" and \\ back',
  '{braces} & <tags>',
  '--- three hyphens',
  'NO',
  '2026-01-01',
  '# no comment',
  "it's %done @ 'once'",
  'خطط مبكرا',
  '🕊 peace',
  'x'.repeat(110),
])('a title stays as it was typed: %s', (title) => {
  const text = scaffold({ kind: 'best-practice', fields: { ...shared, title } }, true);
  const { data } = parseDocument({
    file: 'best-practices/x.mdx',
    bytes: new TextEncoder().encode(text),
  });
  expect((data as Record<string, unknown>)['title']).toBe(title);
});

test.each([
  ['Plan with those who deliver', 'plan-with-those-who-deliver'],
  ['Où est l’État ?', 'ou-est-l-etat'],
  ['  --Plan!! ', 'plan'],
  [`${'abcdefghi '.repeat(9)}end`, Array(8).fill('abcdefghi').join('-')],
])('%s becomes %s', (title, id) => {
  expect(idFrom(title)).toBe(id);
  expect(isId(id)).toBe(true);
});

test.each([
  ['plan-early', 'plan-early'],
  ['plan-ear1y', 'plan-early'],
  ['plans-early', 'plan-early'],
  ['planearly', 'plan-early'],
  ['avoid-rigid-template', 'avoid-rigid-templates'],
  ['avoid-rigit-templates', 'avoid-rigid-templates'],
  ['plan-late', null],
  ['avoid-templates', null],
])('%s reads as %s', (id, other) => {
  expect(confusedWith(id, ['plan-early', 'avoid-rigid-templates'])).toBe(other);
});
