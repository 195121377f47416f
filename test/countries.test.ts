/** The countries of the vocabulary: every state can be named, and each can be named in the six languages of the UN. */
import { expect, test } from 'vitest';
import { keysOf } from '../src/core/search/words.ts';
import { loadRepository } from '../src/files/load.ts';
import { settings } from '../src/files/settings.ts';

const { repository } = await loadRepository(settings({}).contentDir);
const countries = [...repository.vocabulary.countries.values()];

/** The members of the United Nations, https://www.un.org/en/about-us/member-states, by ISO 3166-1 alpha-3. */
const members =
  `AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA
  BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK
  DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY
  HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO
  LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ
  MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY
  QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD
  TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB
  ZWE`.split(/\s+/);

/** Its observers, and Western Sahara. */
const others = ['VAT', 'PSE', 'ESH'];

test('every member and observer of the United Nations is there, and Western Sahara, each once', () => {
  expect(members).toHaveLength(193);
  expect(countries.map(({ id }) => id).sort()).toEqual([...members, ...others].sort());
  const document = repository.documents.find(({ kind }) => kind === 'countries');
  expect(document?.data).toHaveLength(members.length + others.length);
});

test.each(countries.map((country) => [country.label, country] as const))(
  '%s has a label in every language of the United Nations',
  (_label, { labels }) => {
    expect(Object.keys(labels)).toEqual(['ar', 'zh', 'fr', 'ru', 'es']);
    expect(labels['ar']).toMatch(/^[\p{Script=Arabic} ()-]+$/u);
    expect(labels['zh']).toMatch(/^\p{Script=Han}+$/u);
    expect(labels['ru']).toMatch(/^[\p{Script=Cyrillic} ()’-]+$/u);
    for (const language of ['fr', 'es']) expect(labels[language]).toMatch(/^[\p{Script=Latin} ()’-]+$/u);
  },
);

test('no two countries share a name in English, or a label in another language', () => {
  const names = countries.flatMap(({ id, label, aliases, labels }) => [
    ...new Set([label, ...aliases].map((name) => `en ${keysOf(name).join(' ')} ${id}`)),
    ...Object.entries(labels).map(([language, name]) => `${language} ${keysOf(name).join(' ')} ${id}`),
  ]);
  const shared = Object.entries(Object.groupBy(names, (name) => name.slice(0, -4))).filter(
    ([, ids = []]) => ids.length > 1,
  );
  expect(shared).toEqual([]);
});

test('an alias adds a name', () => {
  const idle = countries.flatMap(({ id, label, aliases }) => {
    const keys = [label, ...aliases].map((name) => name.toLowerCase());
    return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${id} ${key}`);
  });
  expect(idle).toEqual([]);
});

test('the five that the first source names come first, with what it says of them', () => {
  expect(countries.slice(0, 5).map(({ id }) => id)).toEqual(['COD', 'SLE', 'LBR', 'HTI', 'SOM']);
  expect(countries.slice(0, 5).every(({ definition }) => definition !== undefined)).toBe(true);
  const rest = countries.slice(5).map(({ label }) => label);
  expect(rest).toEqual(rest.toSorted((a, b) => a.localeCompare(b, 'en')));
});
