import { expect, test } from 'vitest';
import {
  bestPractice,
  experience,
  found,
  recommendation,
  replacing,
  said,
  withFields,
  withText,
} from './sample.ts';

test('a theme that is misspelt', () => {
  expect(said({ [recommendation]: withFields('themes: [joint-planing]') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:2:10 error known-term
      There is no theme "joint-planing".
      found: joint-planing
      expected: an id from vocabulary/themes.yaml
      Did you mean "joint-planning"?"
  `);
});

test('a theme that is none', () => {
  expect(said({ [recommendation]: withFields('themes: [planning, astrology]') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:2:20 error known-term
      There is no theme "astrology".
      found: astrology
      expected: an id from vocabulary/themes.yaml
      Choose one from vocabulary/themes.yaml; if none fits, propose a new one in the same pull request."
  `);
});

test('a name, an alias or an acronym instead of the id', () => {
  expect(said({ [experience]: withFields('countries: [Somalia]') })).toMatchInlineSnapshot(`
    "country-experiences/assess-in-somalia.mdx:2:13 error known-term
      There is no country "Somalia".
      found: Somalia
      expected: an id from vocabulary/countries.yaml
      Write the id of Somalia: SOM"
  `);
  const alias = { 'vocabulary/themes.yaml': replacing('integrated planning', 'co-planning') };
  expect(said({ ...alias, [bestPractice]: withFields('themes: [co-planning]') })).toMatchInlineSnapshot(`
    "best-practices/push-decisions-down.mdx:2:10 error known-term
      There is no theme "co-planning".
      found: co-planning
      expected: an id from vocabulary/themes.yaml
      Write the id of Joint planning: joint-planning"
  `);
  expect(said({ [recommendation]: withText('The <Term id="IMPP">process</Term>.') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error known-term
      There is no glossary term "IMPP".
      found: IMPP
      expected: an id from vocabulary/glossary.yaml
      Write the id of Integrated mission planning process: impp"
  `);
});

test('an acronym is told its id', () => {
  expect(said({ [bestPractice]: withFields('actors: [DPKO]') })).toMatchInlineSnapshot(`
    "best-practices/push-decisions-down.mdx:2:10 error known-term
      There is no actor "DPKO".
      found: DPKO
      expected: an id from vocabulary/actors.yaml
      Write the id of Department of Peacekeeping Operations: dpko"
  `);
});

test('an empty attribute is one problem', () => {
  const problems = found({ [recommendation]: withText('<Term id="">x</Term> <Cite source="" pages="1" />') });
  expect(problems.map(({ rule }) => rule)).toEqual(['allowed-components', 'allowed-components']);
});

test('a country in small letters', () => {
  expect(said({ [experience]: withFields('countries: [som]') })).toMatchInlineSnapshot(`
    "country-experiences/assess-in-somalia.mdx:2:13 error known-term
      There is no country "som".
      found: som
      expected: an id from vocabulary/countries.yaml
      Write the id of Somalia: SOM"
  `);
});

test.each([
  ['phases: [after]', 'There is no phase "after".'],
  ['levels: [moon]', 'There is no level "moon".'],
  ['actors: [nobody]', 'There is no actor "nobody".'],
  ['countries: [XXX]', 'There is no country "XXX".'],
])('%s', (fields, reason) => {
  expect(found({ [bestPractice]: withFields(fields) }).map((problem) => problem.reason)).toEqual([reason]);
});

test('an addressee', () => {
  expect(said({ [recommendation]: replacing('actor: dpko', 'actor: dpka') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:10:12 error known-term
      There is no actor "dpka".
      found: dpka
      expected: an id from vocabulary/actors.yaml
      Did you mean "dpko"?"
  `);
});

test('a term of the glossary', () => {
  expect(said({ [recommendation]: withText('The <Term id="imp">process</Term>.') })).toMatchInlineSnapshot(`
    "recommendations/plan-early.mdx:30:5 error known-term
      There is no glossary term "imp".
      found: imp
      expected: an id from vocabulary/glossary.yaml
      Did you mean "impp"?"
  `);
});

test('a broader theme that is none, is itself narrower, or is the theme itself', () => {
  const themes = (broader: string) => ({
    'vocabulary/themes.yaml': (text: string) => `${text}- id: late\n  label: Late\n  broader: ${broader}\n`,
  });
  expect(said(themes('planing'))).toMatchInlineSnapshot(`
    "vocabulary/themes.yaml:9:12 error known-term
      "planing" is not a top theme, so "late" cannot stand under it.
      found: planing
      expected: one of planning
      Did you mean "planning"?"
  `);
  expect(said(themes('joint-planning'))).toMatchInlineSnapshot(`
    "vocabulary/themes.yaml:9:12 error known-term
      "joint-planning" is not a top theme, so "late" cannot stand under it.
      found: joint-planning
      expected: one of planning
      Did you mean "planning"?"
  `);
  expect(said(themes('late'))).toMatchInlineSnapshot(`
    "vocabulary/themes.yaml:9:12 error known-term
      "late" is not a top theme, so "late" cannot stand under it.
      found: late
      expected: one of planning
      Name a theme that has no broader one itself."
  `);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no term', (name) => {
  const reasons = found({
    [experience]: withFields(`countries: [${name}]`),
    [recommendation]: withText(`<Term id="${name}">x</Term>`),
  }).map(({ reason }) => reason);
  expect(reasons).toContain(`There is no country "${name}".`);
  expect(reasons).toContain(`There is no glossary term "${name}".`);
});
