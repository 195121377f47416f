import { expect, test } from 'vitest';
import { docsOf, ownCollection } from '../../../../scripts/bench/search/own-collection.ts';
import { loadRepository } from '../../../../src/files/load.ts';

test('an entry is all that it says, and its keywords, as plain text; its title once', async () => {
  const { repository } = await loadRepository('test/fixtures/small-site/content');
  const docs = docsOf(repository);
  expect(docs).toHaveLength(repository.entries.size);
  expect(docs.find(({ id }) => id === 'keep-aid-apart')).toEqual({
    id: 'keep-aid-apart',
    title: 'Keep aid apart from the mission where fighting goes on',
    text: `Aid workers who are seen as a party lose access.
What was seen
Convoys of aid were attacked. Joint plans made it worse.
The lesson
Distance protects.
How to use it
Ask the humanitarian coordinator first.
Limits
The report says nothing of other places.
`,
  });
  const { entries } = repository;
  const withKeywords = [...entries.values()].find(({ keywords }) => keywords.length > 0);
  expect(docs.find(({ id }) => id === withKeywords?.id)?.text).toContain(
    `\n${withKeywords?.keywords.join('. ')}`,
  );
});

test('the judged set of this project: at least eighty queries, and some that must find nothing', async () => {
  const { name, docs, queries, grades } = await ownCollection('content', 'content');
  expect([name, docs.length > 100]).toEqual(['own', true]);
  expect(queries.length).toBeGreaterThanOrEqual(80);
  expect(queries.filter(({ id }) => grades.get(id)?.size === 0).length).toBeGreaterThan(3);
});

test('a content folder that is not there is said', async () => {
  await expect(ownCollection('/nowhere', 'nowhere')).rejects.toThrow('There is no content folder "nowhere".');
});
