/**
 * Reading lists: what a trainer hands out. "Before you ..." task lists are reading lists too.
 */
import { z } from 'zod';
import { day, id, language, line, list, reference } from './field.ts';
import { locator } from './locator.ts';

export const importances = ['essential', 'recommended', 'optional'] as const;

const item = z
  .strictObject({
    entry: reference.optional().describe('Id of the entry to read.'),
    source: reference.optional().describe('In place of an entry: id of a source to read, from sources.yaml.'),
    section: locator.shape.section.describe('The section of the source to read, as printed: "3.6".'),
    pages: locator.shape.pages.describe('The printed pages of the source to read: "22-23".'),
    minutes: z
      .string()
      .regex(/^([1-9]\d?|[1-5]\d\d|600)$/, 'a whole number of minutes from 1 to 600')
      .transform(Number)
      .optional()
      .describe('Minutes that it takes to read that much of the source; those of an entry are computed.'),
    importance: z.enum(importances).default('recommended').describe('How much it matters for this list.'),
    note: line(400).optional().describe('Why it is in the list, or how to read it.'),
    question: line(400).optional().describe('A question to discuss after reading.'),
  })
  .superRefine(({ entry, source, section, pages, minutes }, { addIssue }) => {
    const wrong = (field: string, message: string): void =>
      addIssue({ code: 'custom', path: [field], message });
    if (entry === undefined && source === undefined) wrong('entry', 'an entry or a source to read');
    if (entry === undefined) return;
    if (source !== undefined) wrong('source', 'an entry or a source, and the other as an item of its own');
    for (const [field, value] of Object.entries({ section, pages, minutes })) {
      if (value !== undefined && source === undefined)
        wrong(field, `${field} of a source only: an entry is read as a whole`);
    }
  });

const section = z.strictObject({
  title: line(120).describe('Heading of the section.'),
  items: z.array(item).min(1).describe('What to read, in order: entries, and where needed sources.'),
});

export const readingList = z.strictObject({
  title: line(110).describe('Name of the list.'),
  purpose: line(600).describe('What the list is for, in one or two sentences.'),
  task: line(110).optional().describe('The task it prepares for: "Before you plan an exit".'),
  audience: list(line(120)).default([]).describe('Who it is for.'),
  aims: list(line(300)).default([]).describe('What readers can do afterwards.'),
  sections: z.array(section).min(1).describe('Sections with their items, in order.'),
  aliases: list(id).default([]).describe('Ids that the list had before; their addresses lead here.'),
  published: day.optional().describe('Day on which the list was first published.'),
  updated: day.optional().describe('Day of its last change.'),
  contributors: list(line(120)).default([]).describe('People or bodies that assembled it.'),
  language: language.default('en').describe('Language of the text.'),
});

export type ReadingListFields = z.infer<typeof readingList>;
export type ReadingList = ReadingListFields & { id: string; file: string };
export type ReadingListItem = ReadingListFields['sections'][number]['items'][number];
