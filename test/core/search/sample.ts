import { type CrossReferenceIndex, crossReferences } from '../../../src/core/cross-references.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { assemble, type Repository } from '../../../src/core/repository.ts';
import { firstShards, furtherShards, interpret } from '../../../src/core/search/interpret.ts';
import { lexicon, type Shard } from '../../../src/core/search/lexicon.ts';
import { type Lookup, lookup } from '../../../src/core/search/lookup.ts';
import type { Alternative, Plan } from '../../../src/core/search/plan.ts';
import { readQuery } from '../../../src/core/search/query.ts';

/** A text of an entry, or with it what of its front matter the test is about. */
export type Text = string | { text: string; title?: string; folder?: string; fields?: string };

/** Terms that entries of the samples stand under, with names in all languages of the United Nations. */
export const vocabulary = {
  themes: `
- { id: planning, label: Planning and assessment, labels: { ar: التخطيط والتقييم, zh: 规划和评估, fr: Planification et évaluation, ru: Планирование и оценка, es: Planificación y evaluación } }
- { id: integrated-planning, label: Integrated planning, broader: planning, aliases: [joint planning, IAP], labels: { ar: التخطيط المتكامل, zh: 综合规划, fr: Planification intégrée, ru: Комплексное планирование, es: Planificación integrada } }
- { id: monitoring, label: Monitoring and evaluation, aliases: [M&E] }
- { id: un-reform, label: UN reform, aliases: [One UN], names: { fr: [rénover l’ONU] } }
- { id: reform, label: Reform }
- { id: other, label: Miscellany }
- { id: never-used, label: Gender and mediation, labels: { fr: Genre et médiation } }
${['commune', 'initiale', 'continue', 'militaire', 'civile'].map((word) => `- { id: training-${word}, label: Training (${word}), labels: { fr: Formation ${word} } }`).join('\n')}
`,
  actors: `
- { id: dpko, label: Department of Peacekeeping Operations, acronym: DPKO, kind: secretariat, succeededBy: [{ actor: Department of Peace Operations }] }
`,
  countries: `
- { id: SOM, label: Somalia, labels: { fr: Somalie, zh: 索马里 } }
- { id: HTI, label: Haiti }
`,
  phases: '- { id: exit, label: Exit, aliases: [After the mission] }',
  glossary: `
- { id: it, label: Information technology, acronym: IT, definition: Computers. }
- { id: ied, label: Improvised explosive device, acronym: IED, definition: A bomb. }
- { id: somalia-accord, label: Somalia, definition: An accord of that name. }
`,
};

/** Repository, index and lexicon of entries that say no more than a test gives them. */
export type Collection = { repository: Repository; index: CrossReferenceIndex; shards: Map<string, Shard> };

export function collection(...texts: readonly Text[]): Collection {
  const documents = [
    ...Object.entries(vocabulary).map(([name, text]) => document(`vocabulary/${name}.yaml`, text)),
    document('sources.yaml', '- { id: norway-2008, type: report, title: A report, shortTitle: Norway 2008 }'),
    ...texts.map((text, at) => entry(typeof text === 'string' ? { text } : text, at)),
  ];
  const { repository, problems } = assemble(documents);
  const wrong = [...documents.flatMap((one) => one.problems), ...problems];
  if (wrong.length > 0) throw new Error(`The sample is not valid: ${JSON.stringify(wrong)}`);
  const index = crossReferences(repository);
  return { repository, index, shards: lexicon(repository, index) };
}

/** The plan of a query, made as the browser makes it: with those files of the lexicon that the query calls for. */
export function planOf(text: string, { shards }: Collection, isExact = false): Plan {
  const query = readQuery(text);
  const first = firstShards(query);
  const further = isExact ? [] : furtherShards(query, lookup(first.map(fileOf)));
  return interpret(query, lookup([...first, ...further].map(fileOf)), isExact);

  function fileOf(key: string): Shard {
    const shard = shards.get(key);
    if (shard === undefined) throw new Error(`There is no file "${key}".`);
    return shard;
  }
}

/** All that the lexicon of a collection says. */
export function lookupOf({ shards }: Collection): Lookup {
  return lookup(shards.values());
}

/**
 * What is asked, in words: a word as it stands, a phrase in quotation marks, values of facets with the facet, entries that are
 * known beforehand by their number in the sample and how often each holds it.
 */
export function asked(alternatives: readonly Alternative[]): string[] {
  return alternatives.map(({ ask }) => {
    if (ask.type === 'tagged') return ask.values.map(({ facet, value }) => `${facet}=${value}`).join(' ');
    if (ask.type === 'listed') return `entries ${listed(ask.entries)}`;
    return ask.type === 'phrase' ? `"${ask.text}"` : ask.text;
  });
}

/** Entries with how often each holds something, as in "0×2 1×1". */
export function listed(entries: readonly number[]): string {
  return entries.flatMap((number, at) => (at % 2 === 0 ? [`${number}×${entries[at + 1]}`] : [])).join(' ');
}

/** What is asked for each word and phrase of a plan. */
export function askedByTerm({ terms }: Plan): [string, string[]][] {
  return terms.map(({ typed, alternatives }) => [typed, asked(alternatives)]);
}

/** What is asked for each name in a plan, by the concept; what was written apart has none. */
export function askedBySpan({ spans }: Plan): [string, string[]][] {
  return spans.map(({ concept, alternatives }) => [
    concept === null ? '' : `${concept.kind} ${concept.id}`,
    asked(alternatives),
  ]);
}

function document(file: string, text: string) {
  return parseDocument({ file, bytes: new TextEncoder().encode(text) });
}

function entry(
  { text, title = `N${text.length}`, folder = 'best-practices', fields = '' }: Exclude<Text, string>,
  at: number,
) {
  return document(
    `${folder}/entry-${at}.mdx`,
    `---\ntitle: "${title}"\nsummary: N.\n${fields.includes('themes:') ? '' : 'themes: [other]\n'}sources: [{ source: norway-2008 }]\n${fields}\n---\n\n${text}\n`,
  );
}
