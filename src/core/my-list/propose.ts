/**
 * A personal list as the file of a curated one, for whoever offers it to all readers.
 */
import { checkLimits, checkSize, limits } from '../document/limits.ts';
import { isId } from '../id.ts';
import type { Problem } from '../problem.ts';
import { fileOf, idFrom, scaffold } from '../scaffold/scaffold.ts';
import { audienceSeparator, type MyList } from './model.ts';
import { sentList } from './sent.ts';

/** What a curated list cannot be without. */
export type MissingPart = 'title' | 'purpose' | 'items';

export type ProposedList = {
  id: string;
  /** From the content folder. */
  file: string;
  text: string;
  /** What the checks say of its size and its marks; of its entries nothing is known here. */
  problems: readonly Problem[];
};

/** The file, or what it lacks. Sections without items are left out; one without a title has that of the list. */
export function proposedList(list: MyList): ProposedList | { missing: MissingPart[] } {
  const { title = '', purpose = '', audience = '', aims = [], sections } = sentList(list);
  const filled = sections.filter(({ items }) => items.length > 0);
  const missing: MissingPart[] = [
    ...(title === '' ? (['title'] as const) : []),
    ...(purpose === '' ? (['purpose'] as const) : []),
    ...(filled.length === 0 ? (['items'] as const) : []),
  ];
  if (missing.length > 0) return { missing };
  const kind = 'reading-list';
  const id = listId(title);
  const file = fileOf({ kind }, id);
  const text = scaffold({
    kind,
    fields: {
      title,
      purpose,
      audience: audienceParts(audience),
      aims,
      sections: filled.map((section) => ({
        title: section.title ?? title,
        items: section.items.map((item) => ({ ...item, importance: item.importance ?? 'recommended' })),
      })),
      language: 'en',
    },
  });
  const bytes = new TextEncoder().encode(text).length;
  return {
    id,
    file,
    text,
    problems: [...checkSize(file, bytes, limits.entryBytes), ...checkLimits(file, text)],
  };
}

/** The id that the title suggests; a title in another script suggests none, and some suggest one that is kept for a device. */
function listId(title: string): string {
  const id = idFrom(title);
  return isId(id) ? id : ['reading-list', id].filter((part) => part !== '').join('-');
}

function audienceParts(audience: string): string[] {
  const parts = audience.split(audienceSeparator).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
