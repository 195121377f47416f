import type { Document } from '../document/document.ts';
import type { Plain } from '../document/yaml.ts';
import type { PublishedSet } from '../published.ts';
import type { Repository } from '../repository.ts';
import type { Thing } from './compare.ts';

/** Everything of a set in a repository, ready to be compared; what has mistakes as far as it can be read. */
export function thingsOf(repository: Repository, set: PublishedSet): Thing[] {
  switch (set) {
    case 'entries':
      return repository.entryRecords.map(({ document, fields }) => text(document, fields.aliases));
    case 'reading-lists':
      return repository.listRecords.map(({ document, fields }) => text(document, fields.aliases));
    default:
      return rows(repository.documents.find(({ kind }) => kind === set));
  }
}

function text({ id, kind, data, html }: Document, aliases: readonly string[] = []): Thing {
  const fields = isMapping(data) ? data : {};
  const title = typeof fields['title'] === 'string' ? fields['title'] : id;
  // The folder says the kind: a file that moves to another changes what it is.
  return { id, title, fields: { ...fields, kind }, body: JSON.stringify(html), aliases };
}

function rows(document: Document | undefined): Thing[] {
  const table = Array.isArray(document?.data) ? document.data : [];
  return table.filter(isMapping).flatMap((fields) => {
    const { id, label, shortTitle } = fields;
    if (typeof id !== 'string') return [];
    const title = [label, shortTitle].find((name) => typeof name === 'string') ?? id;
    return [{ id, title: String(title), fields, body: '', aliases: [] }];
  });
}

function isMapping(value: Plain | null): value is { [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
