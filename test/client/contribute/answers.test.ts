import { describe, expect, test } from 'vitest';
import { answersOf, hasNewSource, kindOf, newSource } from '../../../src/client/contribute/answers.ts';
import { emptyState, parseState, type State } from '../../../src/client/contribute/draft-state.ts';

const state = (part: Partial<State>): State => ({ ...emptyState, ...part });

describe('answers', () => {
  test('what was left open is absent, so that the checks say that it is missing', () => {
    expect(answersOf(emptyState, 'recommendation', ['Why'])).toEqual({
      kind: 'recommendation',
      fields: { language: 'en' },
      body: { Why: '' },
    });
  });

  test('take the shapes of the schema', () => {
    const { fields } = answersOf(
      state({
        fields: {
          title: ' Plan  early. ',
          when: 'there is time\n\n there is time\nit rains ',
          keywords: 'one, two; three',
          named: 'yes',
          contributor: 'A. Writer',
          basis: 'evaluation',
          strength: 'must',
          outcome: 'worked',
        },
        terms: { themes: ['planning'], phases: [] },
        rows: {
          sources: [
            { source: 'norway-2008', section: ' 3.6 ', pages: '' },
            { source: '', section: '', pages: '' },
          ],
          addressees: [{ actor: '', role: 'lead', basis: 'named' }],
          relations: [{ type: 'supports', entry: '', note: '' }],
        },
      }),
      'best-practice',
      [],
    );
    expect(fields).toEqual({
      title: 'Plan early',
      themes: ['planning'],
      sources: [{ source: 'norway-2008', section: '3.6' }],
      outcome: 'worked',
      applies: { when: ['there is time', 'it rains'] },
      evidence: { basis: 'evaluation' },
      keywords: ['one', 'two', 'three'],
      contributors: ['A. Writer'],
      language: 'en',
    });
  });

  test('a name that was written and then withheld is not in the file', () => {
    const fields = { named: '', contributor: 'A. Writer' };
    expect(JSON.stringify(answersOf(state({ fields }), 'best-practice', []))).not.toContain('Writer');
  });

  test('a new source is named by its short title, and described as sources.yaml wants it', () => {
    const drafted = state({
      fields: { 'source shortTitle': 'Panel 2015', 'source title': 'A panel', 'source issued': '2015-06' },
      rows: { sources: [{ source: '+', section: '', pages: '9' }] },
    });
    expect(hasNewSource(drafted)).toBe(true);
    expect(answersOf(drafted, 'best-practice', []).fields['sources']).toEqual([
      { source: 'panel-2015', pages: '9' },
    ]);
    expect(newSource(drafted)).toEqual({
      id: 'panel-2015',
      type: 'report',
      title: 'A panel',
      shortTitle: 'Panel 2015',
      issued: { 'date-parts': [['2015', '6']] },
    });
  });

  test('an unknown kind is none', () => {
    expect(kindOf(state({ fields: { kind: 'rumour' } }))).toBeNull();
  });
});

test.each([
  [
    'what the form writes',
    { fields: { a: 'b' }, terms: { themes: ['x'] }, rows: { sources: [{ a: 'b' }] } },
    true,
  ],
  ['nothing', null, false],
  ['a list', [], false],
  ['a number in a field', { fields: { a: 1 }, terms: {}, rows: {} }, false],
  ['a term that is none', { fields: {}, terms: { themes: [1] }, rows: {} }, false],
  ['a row that is none', { fields: {}, terms: {}, rows: { sources: ['x'] } }, false],
  ['half of it', { fields: {} }, false],
])('a stored draft: %s', (_name, value, isDraft) => {
  expect(parseState(value)).toEqual(isDraft ? value : null);
});
