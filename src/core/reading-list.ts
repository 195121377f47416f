/**
 * Reading lists: what a trainer hands out. "Before you ..." task lists are reading lists too.
 */
import { z } from 'zod';
import { day, id, language, line, list, reference } from './field.ts';

export const importances = ['essential', 'recommended', 'optional'] as const;

const item = z.strictObject({
  entry: reference.describe('Id of the entry to read.'),
  importance: z.enum(importances).default('recommended').describe('How much it matters for this list.'),
  note: line(400).optional().describe('Why it is in the list, or how to read it.'),
  question: line(400).optional().describe('A question to discuss after reading.'),
});

const section = z.strictObject({
  title: line(120).describe('Heading of the section.'),
  items: z.array(item).min(1).describe('What to read, in order.'),
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
