/**
 * The three kinds of entry: one schema each, every field with its sentence.
 */
import { z } from 'zod';
import { date, day, id, language, line, list, reference, words } from './field.ts';
import type { EntryId } from './id.ts';
import { locator } from './locator.ts';
import type { EntryKind } from './paths.ts';
import { relationNames } from './relation.ts';

export { requiredHeadings } from './headings.ts';

export const strengths = ['must', 'should', 'could', 'suggested'] as const;
export const outcomes = ['worked', 'failed', 'mixed'] as const;
export const roles = ['lead', 'support', 'decide', 'fund'] as const;
export const addresseeBases = ['named', 'inferred'] as const;
export const evidenceBases = [
  'single-case',
  'several-cases',
  'practitioner-consensus',
  'evaluation',
  'expert-judgement',
] as const;
export const voices = ['finding', 'seminar-view', 'quoted-person', 'quoted-doctrine'] as const;
export const states = [
  'not-assessed',
  'under-discussion',
  'partly-done',
  'done',
  'overtaken',
  'rejected',
] as const;

export const mostSummaryWords = 60;

const addressee = z.strictObject({
  actor: reference.describe('Id of the body, from vocabulary/actors.yaml.'),
  role: z.enum(roles).default('lead').describe('What the body has to do.'),
  basis: z
    .enum(addresseeBases)
    .default('named')
    .describe('Whether the source names the body or an editor inferred it.'),
});

const evidence = z.strictObject({
  basis: z.enum(evidenceBases).optional().describe('What the statement rests on.'),
  voice: z.enum(voices).optional().describe('Who speaks in the source.'),
});

const relation = z.strictObject({
  type: z.enum(relationNames).describe('How this entry bears on the other one.'),
  entry: reference.describe('Id of the other entry.'),
  note: line(400).optional().describe('One sentence on how they bear on each other.'),
});

const applies = z.strictObject({
  when: list(line(200)).default([]).describe('Conditions under which it holds.'),
  notWhen: list(line(200)).default([]).describe('Conditions under which it does not hold.'),
});

const status = z
  .strictObject({
    state: z.enum(states).describe('How far it has been carried out.'),
    date: date.optional().describe('When that was so.'),
    proof: line(400).optional().describe('What shows it, in one sentence.'),
    source: reference.optional().describe('Id of the source that shows it.'),
  })
  .refine(
    ({ state, date: when, proof, source }) =>
      state === 'not-assessed' || (when !== undefined && proof !== undefined && source !== undefined),
    'a date, a proof and a source with any state but not-assessed',
  );

const claim = {
  title: line(110).describe('A claim in one sentence, without a full stop, at most 110 characters.'),
  summary: line(600)
    .refine((text) => words(text) <= mostSummaryWords, `at most ${mostSummaryWords} words`)
    .describe('What a reader must know, in at most 60 words.'),
  themes: list(reference).min(1).max(4).describe('One to four theme ids, the narrowest that fit.'),
  sources: z.array(locator).min(1).describe('Where the statement stands: source, section, pages.'),
};

const scope = {
  applies: applies.optional().describe('When it holds and when it does not.'),
  phases: list(reference).default([]).describe('Phases of an operation for which it matters.'),
  levels: list(reference).default([]).describe('Levels at which it is acted on.'),
  actors: list(reference).default([]).describe('Bodies that it is about.'),
};

const upkeep = {
  relations: z
    .array(relation)
    .default([])
    .describe('How it bears on other entries; written on one side only.'),
  keywords: list(line(80)).default([]).describe('Words that readers use and the text does not.'),
  aliases: list(id).default([]).describe('Ids that the entry had before; their addresses lead here.'),
  published: day.optional().describe('Day on which the entry was first published.'),
  updated: day.optional().describe('Day of its last change of substance.'),
  reviewBy: day.optional().describe('Day by which someone should look at it again.'),
  contributors: list(line(120))
    .default([])
    .describe('People or bodies that wrote it, if they wish to be named.'),
  language: language.default('en').describe('Language of the text.'),
};

const addressees = list(addressee).default([]).describe('Who must act.');
const countries = list(reference)
  .default([])
  .describe('Countries that it is about, as ISO 3166-1 alpha-3 codes.');
const grounds = evidence.optional().describe('What the statement rests on, and who speaks.');
const outcome = z.enum(outcomes).optional().describe('Whether it worked.');

/** The fields of each kind, in the order in which a file has them. */
export const entrySchemas = {
  'best-practice': z.strictObject({
    ...claim,
    ...scope,
    countries,
    addressees,
    evidence: grounds,
    outcome,
    ...upkeep,
  }),
  recommendation: z.strictObject({
    ...claim,
    addressees: list(addressee).min(1).describe('Who must act: at least one body.'),
    strength: z.enum(strengths).describe('How firmly the source says it. Never stronger than the source.'),
    ...scope,
    countries,
    evidence: grounds,
    status: status
      .optional()
      .describe('What became of it; not assessed unless it says otherwise, with proof.'),
    ...upkeep,
  }),
  'country-experience': z.strictObject({
    ...claim,
    countries: list(reference)
      .min(1)
      .describe('Countries whose experience it is, as ISO 3166-1 alpha-3 codes.'),
    ...scope,
    addressees,
    evidence: grounds,
    outcome,
    ...upkeep,
  }),
} as const satisfies Record<EntryKind, z.ZodType>;

type Shared = Omit<z.infer<(typeof entrySchemas)['best-practice']>, 'outcome'>;
type OfRecommendation = z.infer<(typeof entrySchemas)['recommendation']>;

/** The fields of an entry; those that belong to some kinds only are absent on the others. */
export type EntryFields = Shared & {
  outcome?: (typeof outcomes)[number] | undefined;
  strength?: OfRecommendation['strength'] | undefined;
  status?: OfRecommendation['status'];
};

export type Addressee = Shared['addressees'][number];
export type Relation = Shared['relations'][number];

/** An entry whose fields are all valid. */
export type Entry = EntryFields & { id: EntryId; kind: EntryKind; file: string };
