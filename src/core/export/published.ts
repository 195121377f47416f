import { stringify } from 'yaml';
import { publishedSets } from '../published.ts';
import type { Repository } from '../repository.ts';
import { publishableIds } from '../standing-ids.ts';

/**
 * The text of published.yaml: every id that was recorded or can be published now, one a line, sorted, so that two changes
 * seldom meet on a line. An id that is lost stays in it; one of a file with mistakes is not in it yet.
 */
export function publishedRecord(repository: Repository): string {
  const { published } = repository;
  const record: Record<string, string[]> = {};
  for (const set of publishedSets) {
    const now = publishableIds(repository, set).filter((id) => !published.withdrawn.includes(id));
    record[set] = sorted([...published[set], ...now]);
  }
  record['withdrawn'] = sorted(published.withdrawn);
  return `${heading}\n${stringify(record)}`;
}

const heading = `# Every id that was ever published. Its address works for ever: an entry or list that is renamed has its old ids in
# \`aliases\`. Written by "npm run generate"; no line is deleted. An id moves from "entries" or "reading-lists" to "withdrawn"
# only where a text is taken down to keep somebody safe.
`;

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
