import type { Entry } from '../core/entry.ts';
import { writtenDate } from './date.ts';
import { locatorText } from './locator.ts';
import type { Anchor, Site } from './site.ts';
import { termLabel, termLink } from './term-link.ts';

/** One value of a fact: text, where it leads, and what it means in plain words. */
export type FactValue = { text: string; href: string | null; note: string | null };
export type Fact = { name: string; label: string; values: FactValue[] };

/** What stands in the margin of an entry: `first` beside the claim, `further` for those who look closer. */
export type Facts = { first: Fact[]; further: Fact[] };

export function facts(site: Site, entry: Entry): Facts {
  const { t } = site;
  const first = [
    fact('addressees', t.entry.addressees, addressees(site, entry)),
    fact('strength', t.entry.strength, strength(site, entry)),
    fact('status', t.entry.status, status(site, entry)),
    fact(
      'outcome',
      t.entry.outcome,
      entry.outcome === undefined ? [] : [plain(t.labels.outcome[entry.outcome])],
    ),
    fact(
      'countries',
      t.entry.countries,
      linked(entry.countries.map((id) => termLink(site, 'countries', id))),
    ),
    fact('evidence', t.entry.evidence, evidence(site, entry)),
    fact('source', t.entry.source, sources(site, entry)),
  ];
  const further = [
    fact('themes', t.entry.themes, linked(entry.themes.map((id) => termLink(site, 'themes', id)))),
    fact('actors', t.entry.actors, linked(entry.actors.map((id) => termLink(site, 'actors', id)))),
    fact('phases', t.entry.phases, linked(entry.phases.map((id) => termLink(site, 'phases', id)))),
    fact('levels', t.entry.levels, levels(site, entry)),
    fact('lists', t.entry.readingLists, linked(readingLists(site, entry))),
    fact('published', t.entry.published, dated(entry.published)),
    fact('updated', t.entry.updated, dated(entry.updated)),
    fact('review-by', t.entry.reviewBy, dated(entry.reviewBy)),
    fact(
      'contributors',
      t.entry.contributors,
      entry.contributors.map((name) => plain(name)),
    ),
  ];
  return { first: first.filter(isKnown), further: further.filter(isKnown) };
}

function addressees(site: Site, entry: Entry): FactValue[] {
  const { labels } = site.t;
  return entry.addressees.map(({ actor, role, basis }) => ({
    ...linkedValue(termLink(site, 'actors', actor)),
    note: `${labels.role[role]}, ${labels.basis[basis]}`,
  }));
}

function strength({ t }: Site, { strength: how }: Entry): FactValue[] {
  if (how === undefined) return [];
  const { label, meaning } = t.labels.strength[how];
  return [plain(label, meaning)];
}

function status({ t, paths, repository }: Site, { kind, status: known }: Entry): FactValue[] {
  if (kind !== 'recommendation') return [];
  if (known === undefined || known.state === 'not-assessed')
    return [plain(t.labels.status['not-assessed'], t.labels.statusUnknown)];
  const since = known.date === undefined ? [] : [t.entry.statusSince(writtenDate(known.date))];
  const value = plain(t.labels.status[known.state], [...since, known.proof ?? ''].join(' ').trim());
  if (known.source === undefined) return [value];
  const source = repository.sources.get(known.source)?.shortTitle ?? known.source;
  return [value, linkedValue({ text: source, href: paths.source(known.source) })];
}

function evidence({ t }: Site, { evidence: known }: Entry): FactValue[] {
  if (known === undefined) return [];
  const voice = known.voice === undefined ? null : t.labels.voice[known.voice];
  if (known.basis !== undefined) return [plain(t.labels.evidence[known.basis], voice)];
  return voice === null ? [] : [plain(voice)];
}

function sources(site: Site, entry: Entry): FactValue[] {
  return entry.sources.map((locator) =>
    linkedValue({ text: locatorText(site, locator), href: site.paths.source(locator.source) }),
  );
}

function levels({ repository }: Site, entry: Entry): FactValue[] {
  return entry.levels.map((id) => plain(termLabel(repository.vocabulary, 'levels', id)));
}

/** A page must not grow with the collection. */
const mostLists = 20;

function readingLists({ index, repository, paths, t }: Site, entry: Entry): Anchor[] {
  const ids = index.entries.get(entry.id)?.readingLists ?? [];
  const rest = ids.length - mostLists;
  return [
    ...ids.slice(0, mostLists).map((id) => ({
      text: repository.readingLists.get(id)?.title ?? id,
      href: paths.readingList(id),
    })),
    ...(rest > 0 ? [{ text: t.entry.moreLists(rest), href: paths.readingLists }] : []),
  ];
}

function dated(day: string | undefined): FactValue[] {
  return day === undefined ? [] : [plain(writtenDate(day))];
}

function linked(anchors: readonly Anchor[]): FactValue[] {
  return anchors.map(linkedValue);
}

function linkedValue({ text, href }: Anchor): FactValue {
  return { text, href, note: null };
}

function plain(text: string, note: string | null = null): FactValue {
  return { text, href: null, note };
}

function fact(name: string, label: string, values: FactValue[]): Fact {
  return { name, label, values };
}

function isKnown({ values }: Fact): boolean {
  return values.length > 0;
}
