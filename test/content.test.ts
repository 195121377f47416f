/**
 * The content of this repository. A test has the name of a file, so that a contributor sees their own in a failure.
 */
import { describe, expect, test } from 'vitest';
import { runChecks } from '../src/core/checks/registry.ts';
import { crossReferences } from '../src/core/cross-references.ts';
import { loadRepository } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';

const { contentDir } = settings({});
const { repository, problems: found } = await loadRepository(contentDir);
const problems = runChecks(repository, found);
// Information is no mistake: it says where the collection has gaps.
const errors = problems.filter(({ severity }) => severity !== 'information');
const index = crossReferences(repository);
const files = [
  ...new Set([...repository.documents.map(({ file }) => file), ...problems.map(({ file }) => file)]),
].sort();

test('there is content', () => {
  expect(repository.entries.size).toBeGreaterThan(40);
  expect(repository.readingLists.size).toBeGreaterThan(0);
  expect(repository.sources.size).toBeGreaterThan(0);
});

describe('nothing is wrong with', () => {
  test.each(files.map((file) => [`${file}${titleOf(file)}`, file] as const))('%s', (_name, file) => {
    const own = errors.filter((problem) => problem.file === file);
    expect(
      own.map(({ place, rule, reason, help }) => `${place?.line ?? ''} ${rule}: ${reason} ${help}`),
    ).toEqual([]);
  });
});

describe('something leads on from', () => {
  test.each([...repository.entries.keys()])('%s', (id) => {
    const references = index.entries.get(id);
    const others = [
      ...(references?.outgoing ?? []).map(({ to }) => to),
      ...(references?.incoming ?? []).map(({ from }) => from),
      ...(references?.related ?? []).map((related) => related.id),
    ];
    expect(others.length).toBeGreaterThan(0);
  });
});

test('both sides of every tension say how they are weighed', () => {
  const silent = [...repository.entries.values()].flatMap(({ id, relations }) =>
    relations
      .filter(({ type, note }) => type === 'in-tension-with' && !note)
      .map(({ entry }) => `${id} - ${entry}`),
  );
  expect(silent).toEqual([]);
});

test('every theme, body, country and phase that an entry names leads a reader to that entry', () => {
  const { themes, actors, addressees, countries, phases } = index;
  for (const entry of repository.entries.values()) {
    for (const id of entry.themes) expect(themes.get(id), entry.id).toContain(entry.id);
    for (const id of entry.actors) expect(actors.get(id), entry.id).toContain(entry.id);
    for (const { actor } of entry.addressees) expect(addressees.get(actor), entry.id).toContain(entry.id);
    for (const id of entry.countries) expect(countries.get(id), entry.id).toContain(entry.id);
    for (const id of entry.phases) expect(phases.get(id), entry.id).toContain(entry.id);
  }
});

function titleOf(file: string): string {
  const data = repository.byFile.get(file)?.data;
  const title = data !== null && typeof data === 'object' && !Array.isArray(data) ? data['title'] : undefined;
  return typeof title === 'string' ? ` (${title})` : '';
}
