/**
 * The kinds of value that fields are made of. Front matter gives text, lists and mappings only; a schema says more.
 */
import { z } from 'zod';
import { idPattern, maxIdLength } from './id.ts';

export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\n]*$/, 'one line of text');

export const id = z
  .string()
  .max(maxIdLength)
  .regex(idPattern, 'an id: lower-case letters, digits and hyphens');

/**
 * An id of something that stands elsewhere. Its form is not judged here: whoever writes a name or an acronym instead is told
 * by the rule that looks it up which id it has.
 */
export const reference = line(120);

/** A calendar day, as 2026-11-24. */
export const day = z.string().refine(isDay, 'a day written as 2026-11-24');

/** A year, a month or a day: as exact as it is known. */
export const date = z
  .string()
  .refine(
    (value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) || isDay(value),
    'a date as 2008, 2008-05 or 2008-05-14',
  );

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language code such as en or pt-BR')
  .refine(isTag, 'a language code such as en or pt-BR');

/** A list without repetition. */
export function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .refine((items) => new Set(items.map((value) => JSON.stringify(value))).size === items.length, {
      error: 'a list in which nothing stands twice',
    });
}

export function words(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/** Whether the platform can name the language and set its text: it throws at a code that is none. */
function isTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}
