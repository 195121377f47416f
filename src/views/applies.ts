import type { Entry } from '../core/entry.ts';
import type { Site } from './site.ts';

/** When the advice holds and when it does not; empty where the entry does not say. */
export type Applies = { label: string; conditions: readonly string[] }[];

export function applies({ t }: Pick<Site, 't'>, { applies: known }: Pick<Entry, 'applies'>): Applies {
  return [
    { label: t.entry.appliesWhen, conditions: known?.when ?? [] },
    { label: t.entry.appliesNotWhen, conditions: known?.notWhen ?? [] },
  ].filter(({ conditions }) => conditions.length > 0);
}
