import type { Entry } from '../core/entry.ts';
import type { Locator } from '../core/locator.ts';
import type { Source } from '../core/source.ts';
import { writtenDate } from './date.ts';
import { type Frame, frame } from './frame.ts';
import { languageName } from './language.ts';
import { type Line, line } from './line.ts';
import { placeInSource } from './locator.ts';
import { type Pagination, pageNamed, pagination, partsOnPage } from './pagination.ts';
import { remembered } from './remembered.ts';
import type { Anchor, Site } from './site.ts';
import { inSourceOrder } from './source-order.ts';
import { type Empty, emptyTerm } from './term.ts';

/** All sources. */
export type SourcesView = {
  frame: Frame;
  title: string;
  lede: string;
  none: string | null;
  sources: (Anchor & { id: string; imprint: string; count: string })[];
};

export function sourcesView(site: Site): SourcesView {
  const { t, paths, repository, index } = site;
  const { title, lede, none } = t.sources;
  return {
    frame: frame(site, { title, description: lede, path: paths.sources }),
    title,
    lede,
    none: repository.sources.size === 0 ? none : null,
    sources: [...repository.sources.values()].map((source) => ({
      id: source.id,
      text: source.title,
      href: paths.source(source.id),
      imprint: [names(source), source.publisher, issued(source)].filter((part) => part).join(', '),
      count: t.terms.entries(index.sources.get(source.id)?.length ?? 0),
    })),
  };
}

/** One source: its record in full, and the entries that rest on it in the order of its pages. */
export type SourceView = {
  frame: Frame;
  trail: Anchor[];
  title: string;
  abstract: string | null;
  /** On the first page. */
  record: { title: string; fields: { label: string; text: string; href: string | null }[] } | null;
  entries: { title: string; order: string; count: string; lines: Line[] };
  pagination: Pagination | null;
  empty: Empty | null;
};

export function sourceView(site: Site, source: Source, number = 1): SourceView {
  const { t, paths } = site;
  const placed = placedEntries(site, source);
  const address = paths.source(source.id);
  const isFirst = number === 1;
  const named = pageNamed(site, source.title, address, number);
  return {
    frame: frame(site, {
      ...named,
      ...(source.abstract === undefined ? {} : { description: source.abstract }),
    }),
    trail: [
      { text: t.sources.title, href: paths.sources },
      ...(isFirst ? [] : [{ text: source.shortTitle ?? source.title, href: address }]),
    ],
    title: named.title,
    abstract: isFirst ? (source.abstract ?? null) : null,
    record: isFirst ? { title: t.sources.record, fields: record(site, source) } : null,
    entries: {
      title: t.sources.entries,
      order: t.sources.order,
      count: t.terms.entries(placed.length),
      lines: partsOnPage([{ items: placed }], number).flatMap(({ items }) =>
        items.map((one) => placedLine(site, one)),
      ),
    },
    pagination: pagination(site, { address, entries: placed.length, number, what: t.terms.pages.entries }),
    empty: placed.length > 0 ? null : emptyTerm(site),
  };
}

type Place = Pick<Locator, 'section' | 'pages'>;
type Placed = { entry: Entry; places: Place[] };

/** The entries that rest on a source, in its order. */
const placedEntries = remembered((site, { id: source }: Source): readonly Placed[] => {
  const { index, repository } = site;
  return (index.sources.get(source) ?? [])
    .flatMap((id) => {
      const entry = repository.entries.get(id);
      return entry === undefined ? [] : [{ entry, places: placesIn(site, entry, source) }];
    })
    .sort((a, b) => inSourceOrder(a.places[0] ?? {}, b.places[0] ?? {}));
});

function placedLine(site: Site, { entry, places }: Placed): Line {
  const { t } = site;
  const written = places.map(({ section, pages }) =>
    placeInSource(t, section ?? null, pages ?? null).join(', '),
  );
  const [lead = null, ...further] = written;
  return line(site, entry, lead, [t.labels.kind[entry.kind], ...further]);
}

/** Where in a source an entry draws from: as its fields say, or else as its text does. */
function placesIn({ repository }: Site, entry: Entry, source: string): Place[] {
  const named = entry.sources.filter((locator) => locator.source === source);
  const cited = (repository.byFile.get(entry.file)?.elements ?? [])
    .filter(({ name, attributes }) => name === 'Cite' && attributes['source'] === source)
    .map(({ attributes }) => ({ section: attributes['section'], pages: attributes['pages'] }));
  return [...(named.length > 0 ? named : cited)].sort(inSourceOrder);
}

type Field = NonNullable<SourceView['record']>['fields'][number];

function record({ t }: Site, source: Source): Field[] {
  const { fields, types } = t.sources;
  const language = source.language === undefined ? undefined : languageName(source.language);
  const rows: [label: string, text: string | undefined, href?: string | undefined][] = [
    [fields.author, names(source) || undefined],
    [fields.container, source['container-title']],
    [fields.publisher, source.publisher],
    [fields.place, source['publisher-place']],
    [fields.issued, issued(source) || undefined],
    [fields.type, types[source.type]],
    [fields.pages, source['number-of-pages']],
    [fields.number, source.number],
    [fields.language, language],
    [
      fields.doi,
      source.DOI,
      source.DOI === undefined ? undefined : `https://doi.org/${encodeURI(source.DOI)}`,
    ],
    [fields.isbn, source.ISBN],
    [fields.url, source.URL, source.URL],
    [fields.shortTitle, source.shortTitle],
    [fields.note, source.note],
  ];
  return rows.flatMap(([label, text, href]) =>
    text === undefined ? [] : [{ label, text, href: href ?? null }],
  );
}

function names({ author }: Source): string {
  return (author ?? [])
    .map(
      ({ family, given, literal }) =>
        literal ?? [given, family].filter((part) => part !== undefined).join(' '),
    )
    .join(', ');
}

function issued(source: Source): string {
  const parts = source.issued?.['date-parts'][0] ?? [];
  return writtenDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
