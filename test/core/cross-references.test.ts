import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CrossReferenceIndex, crossReferences } from '../../src/core/cross-references.ts';
import { parseDocument } from '../../src/core/document/parse.ts';
import type { EntryId } from '../../src/core/id.ts';
import { inverseOf, type RelationType } from '../../src/core/relation.ts';
import { assemble } from '../../src/core/repository.ts';
import { loadRepository } from '../../src/files/load.ts';

const fixture = 'test/fixtures/small-site';
let index: CrossReferenceIndex;
beforeAll(async () => {
  index = crossReferences((await loadRepository(`${fixture}/content`)).repository);
});
const of = (id: string) => index.entries.get(id as EntryId);

test('the whole index of a small collection is as expected', () => {
  const { entries, ...standing } = index;
  const found = {
    entries: Object.fromEntries(entries),
    ...Object.fromEntries(Object.entries(standing).map(([name, map]) => [name, Object.fromEntries(map)])),
  };
  expect(found).toEqual(JSON.parse(readFileSync(`${fixture}/expected.json`, 'utf8')));
});

test('every reference stands on both sides, under its two names', () => {
  for (const [id, { outgoing, incoming }] of index.entries) {
    for (const { type, to, note } of outgoing) {
      expect(of(to)?.incoming).toContainEqual({ type: inverseOf(type as RelationType), from: id, note });
    }
    expect(incoming).toHaveLength(
      [...index.entries.values()].flatMap((other) => other.outgoing).filter(({ to }) => to === id).length,
    );
  }
});

test('an old id leads to the entry that took it over: in relations, links and lists', () => {
  const incoming = of('plan-with-those-who-deliver')?.incoming.map(({ type, from }) => [type, from]);
  expect(incoming).toContainEqual(['is-exemplified-by', 'somalia-asked-for-options']);
  expect(incoming).toContainEqual(['is-linked-from', 'keep-aid-apart']);
  expect(of('plan-with-those-who-deliver')?.readingLists).toEqual(['before-you-plan']);
  expect(index.entries.has('plan-together' as EntryId)).toBe(false);
});

test('a link says nothing new where a relation names the entry already', () => {
  const outgoing = of('plan-with-those-who-deliver')?.outgoing.map(({ type, to }) => `${type} ${to}`);
  expect(outgoing).toEqual([
    'in-tension-with keep-aid-apart',
    'supports fund-the-first-months',
    'links-to haiti-money-came-late',
  ]);
});

test('related entries share something telling, say what, and are not connected already', () => {
  for (const [id, { related, outgoing, incoming }] of index.entries) {
    const connected = [...outgoing.map(({ to }) => to), ...incoming.map(({ from }) => from)];
    expect(related.length).toBeLessThanOrEqual(6);
    for (const { id: other, reasons } of related) {
      expect([id, ...connected]).not.toContain(other);
      expect(reasons.some(({ kind }) => kind === 'theme' || kind === 'country') || reasons.length > 2).toBe(
        true,
      );
    }
  }
});

describe('a top theme', () => {
  test('holds the entries of its narrower ones, each once', () => {
    const planning = index.themes.get('planning') ?? [];
    expect(planning).toContain('somalia-asked-for-options');
    expect(new Set(planning).size).toBe(planning.length);
  });
});

describe('references that lead nowhere', () => {
  const document = (id: string, relations: string, body = '') =>
    parseDocument({
      file: `best-practices/${id}.mdx`,
      bytes: new TextEncoder().encode(
        `---\ntitle: A\nsummary: B\nthemes: [t]\nsources: [{ source: x }]\nrelations: ${relations}\n---\n\n${body}\n`,
      ),
    });
  const indexOf = (...documents: ReturnType<typeof document>[]) =>
    crossReferences(assemble(documents).repository).entries;

  test('are left out', () => {
    const found = indexOf(
      document(
        'a',
        '[{ type: supports, entry: gone }]',
        '[x](./gone.mdx) [y](../../a.mdx) [z](https://example.org/a.mdx)',
      ),
    );
    expect(found.get('a' as EntryId)?.outgoing).toEqual([]);
  });

  test('an entry does not refer to itself', () => {
    const found = indexOf(document('a', '[{ type: supports, entry: a }]', '[x](./a.mdx)'));
    expect(found.get('a' as EntryId)).toMatchObject({ outgoing: [], incoming: [], related: [] });
  });

  test('the same relation twice is one', () => {
    const found = indexOf(
      document('a', '[{ type: supports, entry: b }, { type: supports, entry: b, note: X }]'),
      document('b', '[]'),
    );
    expect(found.get('a' as EntryId)?.outgoing).toHaveLength(1);
    expect(found.get('b' as EntryId)?.incoming).toHaveLength(1);
  });

  test('names of the language are ordinary ids', () => {
    const found = indexOf(
      document('constructor', '[{ type: supports, entry: tostring }]'),
      document('tostring', '[]'),
    );
    expect(found.get('constructor' as EntryId)?.outgoing).toEqual([
      { type: 'supports', to: 'tostring', note: null },
    ]);
  });
});
