import { expect, test } from 'vitest';
import { entryKinds } from '../../src/core/paths.ts';
import { conceptKinds } from '../../src/core/search/concept.ts';
import { messages } from '../../src/messages/index.ts';

const { suggestions: t, search, labels } = messages.en;

// The words stand in a file of their own, so that a page need not load those of the search; they must not drift apart.
test('suggestions call a kind of entry as every page does', () => {
  for (const kind of entryKinds) expect(t.kind[kind]).toBe(`Entry: ${labels.kind[kind].toLowerCase()}`);
});

test('suggestions call a kind of term as the search page does', () => {
  for (const kind of conceptKinds) expect(t.kind[kind]).toBe(search.conceptKind[kind]);
});

test.each([
  [1, '1 suggestion. The down arrow leads to it.'],
  [3, '3 suggestions. The down arrow leads to them.'],
])('%i of them are counted in words', (count, sentence) => {
  expect(t.count(count)).toBe(sentence);
});
