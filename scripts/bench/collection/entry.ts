/** One made-up entry: what entries of people hold, in the same shares. */
import { evidenceBases, outcomes, roles, strengths, voices } from '../../../src/core/entry.ts';
import { type RelationType, relationNames } from '../../../src/core/relation.ts';
import { bodyOf } from './body.ts';
import { capital, type Language } from './language.ts';
import { type Maker, madeId, madeKind, neighbour, pagesOf, sectionOf } from './maker.ts';
import type { Random } from './random.ts';
import { distinct, type MadeVocabulary } from './vocabulary.ts';

/** The text of a file, front matter and all. */
export function madeEntry(number: number, maker: Maker): string {
  return `---\n${Object.entries(fieldsOf(number, maker))
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    // JSON is YAML, and needs no rule for what to quote.
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${bodyOf(number, maker)}`;
}

function fieldsOf(number: number, { entries, language, random, vocabulary }: Maker): Record<string, unknown> {
  const kind = madeKind(number);
  const some = (ids: readonly string[], most: number): string[] =>
    distinct(1 + random.below(most), () => ids[random.rank(ids.length, 3)] ?? '');
  const year = 2012 + Math.floor((12 * number) / entries);
  const addressees = some(vocabulary.actors, 3).map((actor) => ({
    actor,
    role: random.pick(roles),
    basis: 'named',
  }));
  return {
    title: titleOf(language, random),
    summary: `${language.sentence(16)} ${language.sentence(14)}`,
    themes: some(vocabulary.themes, 3),
    sources: distinct(1 + random.below(2), () => random.pick(vocabulary.sources)).map((source) => ({
      source,
      section: sectionOf(random),
      pages: pagesOf(random),
    })),
    ...(kind === 'recommendation' ? { addressees, strength: random.pick(strengths) } : {}),
    ...(kind === 'country-experience' || random.chance(0.2)
      ? { countries: some(vocabulary.countries, 2) }
      : {}),
    applies: { when: [language.phrase(9)], notWhen: random.chance(0.5) ? [language.phrase(8)] : [] },
    phases: some(vocabulary.phases, 2),
    levels: some(vocabulary.levels, 2),
    actors: some(vocabulary.actors, 3),
    evidence: { basis: random.pick(evidenceBases), voice: random.pick(voices) },
    ...(kind === 'recommendation'
      ? random.chance(0.3)
        ? { status: statusOf(language, random, vocabulary) }
        : {}
      : { outcome: random.pick(outcomes) }),
    relations: relationsOf(number, entries, language, random),
    keywords: distinct(3, () => language.phrase(2)),
    aliases: number % 50 === 49 ? [`${madeId(number)}-as-it-was`] : [],
    published: `${year}-0${1 + random.below(9)}-1${random.below(10)}`,
    language: 'en',
  };
}

/** The words of a title alone, at most 110 characters. */
function titleOf(language: Language, random: Random): string {
  const title = capital(language.phrase(7 + random.below(4)));
  return title.length <= 110 ? title : title.slice(0, title.lastIndexOf(' ', 110));
}

function statusOf(language: Language, random: Random, { sources }: MadeVocabulary): Record<string, string> {
  return {
    state: random.pick(['partly-done', 'done', 'under-discussion']),
    date: String(2015 + random.below(9)),
    proof: language.sentence(12),
    source: random.pick(sources),
  };
}

function relationsOf(
  number: number,
  entries: number,
  language: Language,
  random: Random,
): { type: RelationType; entry: string; note: string }[] {
  const others = distinct(1 + random.below(3), () => neighbour(number, entries, random));
  return others
    .filter((other) => other !== number)
    .map((other) => {
      const type = random.pick(relationNames);
      // What is older does not supersede what is newer, so that none does so by way of others.
      const isBackwards = type === 'supersedes' && other > number;
      return {
        type: isBackwards ? 'supports' : type,
        entry: madeId(other),
        note: language.sentence(9),
      };
    });
}
