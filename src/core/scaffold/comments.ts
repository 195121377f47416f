import { z } from 'zod';
import { entrySchemas } from '../entry.ts';
import { readingList } from '../reading-list.ts';
import type { ScaffoldKind } from './scaffold.ts';

/** What the schema says of each field of a kind, in one line: its sentence, its values or its parts. */
export function fieldComments(kind: ScaffoldKind): Record<string, string> {
  const schema = kind === 'reading-list' ? readingList : entrySchemas[kind];
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  return Object.fromEntries(Object.entries(properties).map(([name, shape]) => [name, sentence(shape)]));
}

/** The part of JSON Schema that our schemas use. */
type Shape = {
  description?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  enum?: string[];
};

function sentence({ description = '', properties, items, enum: values }: Shape): string {
  const parts = Object.keys((items ?? { properties }).properties ?? {});
  return [
    description,
    ...(values === undefined ? [] : [`One of: ${values.join(', ')}.`]),
    ...(parts.length === 0 ? [] : [`${items === undefined ? 'Has' : 'Each has'} ${parts.join(', ')}.`]),
  ].join(' ');
}
