import { expect, test } from 'vitest';
import { found, said } from './sample.ts';

const plain = (text: string) => text.replace('aliases: [plan-sooner]\n', '');

test('a name with capitals and spaces', () => {
  expect(said({ 'recommendations/Plan Écologie_now.mdx': plain })).toMatchInlineSnapshot(`
    "recommendations/Plan Écologie_now.mdx error id-pattern
      The file name cannot be an id.
      found: Plan Écologie_now
      expected: lower-case letters a-z, digits and single hyphens, at most 80 characters
      Rename the file to plan-ecologie-now.mdx."
  `);
});

test('a name of which nothing could be an id', () => {
  expect(said({ 'recommendations/计划.mdx': plain })).toMatchInlineSnapshot(`
    "recommendations/计划.mdx error id-pattern
      The file name cannot be an id.
      found: 计划
      expected: lower-case letters a-z, digits and single hyphens, at most 80 characters
      Name the file after its point, as in plan-with-those-who-deliver.mdx."
  `);
});

test('a name that is too long', () => {
  expect(said({ [`recommendations/${'a'.repeat(81)}.mdx`]: plain })).toMatchInlineSnapshot(`
    "recommendations/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx error id-pattern
      The file name cannot be an id.
      found: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      expected: lower-case letters a-z, digits and single hyphens, at most 80 characters
      Rename the file to aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx."
  `);
});

test('the name of a reading list', () => {
  const list = 'title: X\npurpose: Y\nsections: [{ title: Z, items: [{ entry: plan-early }] }]';
  expect(said({ 'reading-lists/My_List.mdx': `---\n${list}\n---\n` })).toMatchInlineSnapshot(`
    "reading-lists/My_List.mdx error id-pattern
      The file name cannot be an id.
      found: My_List
      expected: lower-case letters a-z, digits and single hyphens, at most 80 characters
      Rename the file to my-list.mdx."
  `);
});

test.each(['__proto__', 'hasOwnProperty'])('%s is refused like any other name', (name) => {
  expect(said({ [`recommendations/${name}.mdx`]: plain })).toContain('The file name cannot be an id.');
});

test('constructor is a name like any other', () => {
  expect(found({ 'recommendations/constructor.mdx': plain }).map(({ rule }) => rule)).toEqual([
    'near-duplicate',
  ]);
});

test('a name that Windows keeps for a device', () => {
  expect(said({ 'recommendations/aux.mdx': plain })).toMatchInlineSnapshot(`
    "recommendations/aux.mdx error id-pattern
      Windows keeps this file name for a device.
      found: aux
      expected: lower-case letters a-z, digits and single hyphens, at most 80 characters
      Name the file after its point, as in plan-with-those-who-deliver.mdx."
  `);
});
