import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { requiredHeadings } from '../../../src/core/headings.ts';
import { fieldComments } from '../../../src/core/scaffold/comments.ts';
import { kindNames } from '../../../src/core/scaffold/kind-names.ts';
import { fileOf, type ScaffoldKind, scaffold } from '../../../src/core/scaffold/scaffold.ts';
import { messages } from '../../../src/messages/index.ts';
import { found } from '../checks/sample.ts';

const shared = {
  title: 'Plan the handover before the first day',
  summary: 'A handover that nobody has planned falls apart.',
  themes: ['joint-planning'],
  sources: [{ pages: '23', source: 'norway-2008', section: '3.10' }],
};
const full = {
  ...shared,
  language: 'en',
  keywords: ['exit', 'NO', 'a, b'],
  relations: [
    { entry: 'push-decisions-down', note: 'One "supports" the other: so it says.', type: 'supports' },
  ],
  applies: { notWhen: ['there is no peace'], when: ['- always', ''] },
  evidence: { voice: 'finding', basis: '' },
  phases: ['start-up'],
  published: '2026-11-24',
};
const fields: Record<ScaffoldKind, Record<string, unknown>> = {
  recommendation: { strength: 'should', addressees: [{ actor: 'dpko' }], ...full },
  'best-practice': { outcome: 'worked', ...full },
  'country-experience': { countries: ['SOM'], ...full },
  'reading-list': {
    sections: [{ items: [{ note: 'Why: because.', entry: 'plan-early' }], title: 'Begin: here' }],
    purpose: 'To read.',
    title: 'Before you leave',
  },
};
const commentsOf = (kind: ScaffoldKind) => ({
  fields: fieldComments(kind),
  headings: kind === 'reading-list' ? {} : messages.en.contribute.prompts[kind],
});
const id = 'plan-the-handover';

function problemsOf(kind: ScaffoldKind, text: string): string[] {
  return found({ [fileOf({ kind }, id)]: text })
    .filter(({ file }) => file === fileOf({ kind }, id))
    .map(({ rule, reason }) => `${rule}: ${reason}`);
}

function read(kind: ScaffoldKind, text: string) {
  return parseDocument({ file: fileOf({ kind }, id), bytes: new TextEncoder().encode(text) });
}

describe.each(kindNames)('a new %s', (kind) => {
  test.each([false, commentsOf(kind)] as const)('is valid as it is written (comments: %j)', (comments) => {
    expect(problemsOf(kind, scaffold({ kind, fields: fields[kind], comments }))).toEqual([]);
  });

  test('says what it was told, and nothing that is empty', () => {
    const { data, problems } = read(
      kind,
      scaffold({ kind, fields: fields[kind], comments: commentsOf(kind) }),
    );
    expect(problems).toEqual([]);
    const { applies, evidence, ...others } = fields[kind];
    const filled = applies === undefined ? {} : { applies: kept, evidence: { voice: 'finding' } };
    expect(data).toEqual({ ...others, ...filled });
    expect(evidence === undefined).toBe(applies === undefined);
  });

  test('has its fields in the order of the schema, whatever the order of the answers', () => {
    const backwards = Object.fromEntries(Object.entries(fields[kind]).reverse());
    expect(scaffold({ kind, fields: backwards })).toBe(scaffold({ kind, fields: fields[kind] }));
  });
});

const kept = { when: ['- always'], notWhen: ['there is no peace'] };

test('a recommendation as it is written', () => {
  const body = { 'The ask': '\r\n\r\nPlan *early*.\r\n\r\n- one\r\n', Why: ' ' };
  expect(
    scaffold({ kind: 'recommendation', fields: { ...fields.recommendation, colour: 'red' }, body }),
  ).toMatchInlineSnapshot(`
    "---
    title: Plan the handover before the first day
    summary: "A handover that nobody has planned falls apart."
    themes: [joint-planning]
    sources:
      - source: norway-2008
        section: "3.10"
        pages: "23"
    addressees:
      - actor: dpko
    strength: should
    applies:
      when: ["- always"]
      notWhen: [there is no peace]
    phases: [start-up]
    evidence:
      voice: finding
    relations:
      - type: supports
        entry: push-decisions-down
        note: "One \\"supports\\" the other: so it says."
    keywords: [exit, "NO", "a, b"]
    published: "2026-11-24"
    language: en
    colour: red
    ---

    ## The ask

    Plan *early*.

    - one

    ## Why

    ## What it would take
    "
  `);
});

test('comments say what goes where, in the words of the schema and of the form', () => {
  const text = scaffold({
    kind: 'recommendation',
    fields: fields.recommendation,
    comments: commentsOf('recommendation'),
  });
  expect(text).toContain('# How firmly the source says it. Never stronger than the source. One of: must,');
  expect(text).toContain('#   contributors: People or bodies');
  expect(text).toContain('#   The ask: Who is asked to do what');
  expect(text.split('\n---\n')[1]).not.toContain('#   ');
});

test('every field has its comment', () => {
  for (const kind of kindNames) {
    const empty = Object.entries(fieldComments(kind)).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  }
});

test('text under a heading stands there, and text that has no heading at the end', () => {
  const [first = ''] = requiredHeadings['best-practice'];
  const body = { [first]: 'What *happened*.', '': 'More.' };
  const { headings, text } = read('best-practice', scaffold({ kind: 'best-practice', fields: shared, body }));
  expect(headings.map((heading) => heading.text)).toEqual(requiredHeadings['best-practice']);
  expect(text.split('\n').slice(0, 2)).toEqual([first, 'What happened.']);
  expect(text.split('\n').at(-1)).toBe('More.');
});

const nasty = [
  'Plan: early',
  'Plan early #now',
  '- "quoted" and \\ back',
  '-',
  '{braces} & <tags> {x}',
  '--- three hyphens',
  '---',
  'NO',
  'null',
  '~',
  '2026-01-01',
  '3.10',
  '0x1F',
  '1_000',
  '.inf',
  '# no comment',
  '*alias',
  '&anchor',
  '!tag',
  '| text',
  '> text',
  '[list]',
  '? key',
  '@ at',
  '`tick`',
  '%YAML',
  "it's %done @ 'once'",
  'colon:',
  'constructor',
  '__proto__',
  'خطط مبكرا، مع الجميع',
  'שלום: עולם',
  '规划：尽早',
  '🕊 peace',
  'Où est l’État ?',
  'x'.repeat(110),
  `${'long words '.repeat(9)}and an end.`,
];

describe.each(kindNames)('%s: a title stays as it was typed', (kind) => {
  test.each(nasty)('%s', (title) => {
    const text = scaffold({ kind, fields: { ...fields[kind], title }, comments: commentsOf(kind) });
    const document = read(kind, text);
    expect([document.problems, (document.data as Record<string, unknown>)['title']]).toEqual([[], title]);
  });
});

/** Two of them are acronyms, which the checks ask about. */
const isNoAcronym = (problem: string): boolean => !problem.startsWith('known-acronym');

test('such titles are valid, not only read', () => {
  const kind = 'best-practice';
  const refused = nasty.filter((title) =>
    problemsOf(kind, scaffold({ kind, fields: { ...fields[kind], title } })).some(isNoAcronym),
  );
  expect(refused).toEqual([]);
});

test('line ends and runs of spaces in a field become one space, and no-break spaces stay', () => {
  const title = ' Plan\r\n\tearly,\u2028 for\u00a01 day ';
  const { data } = read('best-practice', scaffold({ kind: 'best-practice', fields: { ...shared, title } }));
  expect((data as Record<string, unknown>)['title']).toBe('Plan early, for\u00a01 day');
});

test('a control character is left for the checks to name', () => {
  const fieldsOf = { ...shared, title: 'Plan\u0007 early' };
  const problems = problemsOf('best-practice', scaffold({ kind: 'best-practice', fields: fieldsOf }));
  expect(problems.join()).toContain('control character U+0007');
});

test('a name that is no field does not break the file', () => {
  const odd = { ...shared, 'a: b\n---': 'x' };
  const document = read('best-practice', scaffold({ kind: 'best-practice', fields: odd }));
  expect([document.problems, Object.keys(document.data ?? {})]).toEqual([
    [],
    [...Object.keys(shared), 'a: b\n---'],
  ]);
});
