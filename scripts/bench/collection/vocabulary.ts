/**
 * The vocabularies and sources of a made-up collection. They grow with it where those of a real one do: more reports, not more
 * phases.
 */
import { stringify } from 'yaml';
import { actorKinds } from '../../../src/core/vocabulary.ts';
import { capital, type Language } from './language.ts';
import type { Random } from './random.ts';

export type MadeVocabulary = {
  /** Ids of narrower themes, the busiest first. */
  themes: readonly string[];
  actors: readonly string[];
  countries: readonly string[];
  phases: readonly string[];
  levels: readonly string[];
  glossary: readonly string[];
  sources: readonly string[];
  /** The files that hold them, by path in the content folder. */
  files: ReadonlyMap<string, string>;
};

const topThemes = 16;
const narrowerThemes = 5;

/** A report gives about so many entries. */
const entriesPerSource = 50;

export function madeVocabulary(entries: number, language: Language, random: Random): MadeVocabulary {
  const term = (id: string) => ({
    id,
    label: capital(language.phrase(2 + random.below(2))),
    definition: language.sentence(14),
    aliases: distinct(2, () => language.phrase(2)),
  });
  const top = named('theme', topThemes);
  const narrower = named('theme', topThemes).flatMap((id) => named(id, narrowerThemes));
  const rows = {
    themes: top.flatMap((id) => [
      term(id),
      ...narrower
        .filter((other) => other.startsWith(`${id}-`))
        .map((other) => ({ ...term(other), broader: id })),
    ]),
    actors: named('actor', 60).map((id) => ({ ...term(id), kind: random.pick(actorKinds) })),
    countries: countryCodes.map(term),
    phases: named('phase', 8).map(term),
    levels: named('level', 5).map(term),
    glossary: named('term', 120).map((id) => ({ ...term(id), editorial: 'true' })),
  };
  const sources = [
    'made-source',
    ...named('made-source', Math.floor(entries / entriesPerSource)).map((id) => id),
  ];
  const records = sources.map((id, at) => ({
    id,
    type: 'report',
    title: capital(language.phrase(9)),
    shortTitle: `Made ${at + 1}`,
    publisher: capital(language.phrase(3)),
    issued: { 'date-parts': [[String(1995 + (at % 30))]] },
    abstract: `${language.sentence(22)} ${language.sentence(18)}`,
  }));
  return {
    themes: narrower,
    actors: idsOf(rows.actors),
    countries: countryCodes,
    phases: idsOf(rows.phases),
    levels: idsOf(rows.levels),
    glossary: idsOf(rows.glossary),
    sources,
    files: new Map([
      ...Object.entries(rows).map(([name, terms]) => [`vocabulary/${name}.yaml`, stringify(terms)] as const),
      ['sources.yaml', stringify(records)] as const,
    ]),
  };
}

/** Up to so many values, none of them twice. */
export function distinct<Value>(count: number, draw: () => Value): Value[] {
  return [...new Set(Array.from({ length: count }, draw))];
}

function named(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${name}-${at + 1}`);
}

function idsOf(terms: readonly { id: string }[]): string[] {
  return terms.map(({ id }) => id);
}

/** Codes that no country has. */
const countryCodes = Array.from(
  { length: 50 },
  (_, at) => `Q${String.fromCharCode(65 + (at % 25))}${at < 25 ? 'X' : 'Y'}`,
);
