/**
 * The controlled vocabularies. They are data: each term has an id that never changes, so that labels can.
 */
import { z } from 'zod';
import { date, id, language, line, list } from './field.ts';
import { locator } from './locator.ts';

const shared = {
  id: id.describe('Id of the term, for ever.'),
  label: line(120).describe('Name of the term, as readers see it.'),
  definition: line(600).optional().describe('What the term means, in one or two sentences.'),
  aliases: list(line(120))
    .default([])
    .describe('Synonyms, acronyms, other spellings and common misspellings.'),
  labels: z
    .record(language, line(200))
    .default({})
    .describe('The label in other languages, by language code.'),
  names: z
    .record(language, list(line(120)))
    .default({})
    .describe('What readers of other languages call it, by language code: synonyms, verbs, everyday words.'),
};

export const theme = z.strictObject({
  ...shared,
  broader: id.optional().describe('Id of the top theme to which this narrower one belongs.'),
});

export const phase = z.strictObject(shared);
export const level = z.strictObject(shared);

export const actorKinds = [
  'intergovernmental',
  'secretariat',
  'coordination-body',
  'agency',
  'field',
  'external-organization',
  'group',
  'government',
] as const;

export const actor = z.strictObject({
  ...shared,
  acronym: line(20).optional().describe('Acronym in common use.'),
  kind: z.enum(actorKinds).describe('What kind of body it is.'),
  succeededBy: z
    .array(
      z.strictObject({
        actor: line(120).describe('Name of the body that took over.'),
        year: date.optional().describe('Year in which it did.'),
        note: line(300).optional().describe('How sure this is, and where it was checked.'),
      }),
    )
    .default([])
    .describe('What followed the body since the source was written.'),
});

export const country = z.strictObject({
  ...shared,
  id: z
    .string()
    .regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code such as SOM')
    .describe('ISO 3166-1 alpha-3 code.'),
});

export const glossaryTerm = z.strictObject({
  ...shared,
  definition: line(600).describe('What the term means, in one or two sentences.'),
  acronym: line(20).optional().describe('Acronym in common use.'),
  source: z.array(locator).default([]).describe('Where a source uses or defines it.'),
  editorial: z
    .enum(['true', 'false'])
    .default('false')
    .describe('"true" where the expansion or definition is an editor’s and not in the source.'),
});

export const vocabularySchemas = {
  themes: theme,
  actors: actor,
  countries: country,
  phases: phase,
  levels: level,
  glossary: glossaryTerm,
} as const;

export type Theme = z.infer<typeof theme>;
export type Phase = z.infer<typeof phase>;
export type Level = z.infer<typeof level>;
export type Actor = z.infer<typeof actor>;
export type Country = z.infer<typeof country>;
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
export type Term = z.infer<z.ZodObject<typeof shared>>;

/** The terms of each vocabulary by id, in the order of the file. */
export type Vocabulary = {
  themes: ReadonlyMap<string, Theme>;
  actors: ReadonlyMap<string, Actor>;
  countries: ReadonlyMap<string, Country>;
  phases: ReadonlyMap<string, Phase>;
  levels: ReadonlyMap<string, Level>;
  glossary: ReadonlyMap<string, GlossaryTerm>;
};

/** A theme and the top theme above it, so that an entry under the narrower one is found under both. */
export function withBroader(themes: Vocabulary['themes'], ids: readonly string[]): string[] {
  const all = new Set<string>();
  for (const themeId of ids) {
    const broader = themes.get(themeId)?.broader;
    if (broader !== undefined) all.add(broader);
    all.add(themeId);
  }
  return [...all];
}
