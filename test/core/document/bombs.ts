/**
 * Small files that hang or kill parsers. Those that keep within the limits must still be read in good time.
 */
const rep = (text: string, times: number): string => text.repeat(times);
const lines = (text: string): string => text.replace(/(.{7000})/g, '$1\n');
const counted = (times: number, line: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => line(at)).join('\n');

const bodies: Record<string, string> = {
  'nested lists on a line': rep('- ', 6000),
  'nested quotations on a line': rep('> ', 6000),
  'nested numbers on a line': rep('1. ', 2500),
  'nested quotations on many lines': rep(`${rep('> ', 20)}x\n`, 190),
  'lists in quotations': rep(`${rep('> - ', 10)}x\n`, 300),
  'lists, one deeper each line': rep(`${counted(20, (at) => `${rep('  ', at)}- x`)}\n`, 100),
  'nested components': `${rep('<Callout kind="note">\n\n', 900)}x\n\n${rep('</Callout>\n\n', 900)}`,
  'elements never closed': rep(`${rep('<sub>', 90)}\n`, 20),
  'elements never opened': rep('</sub>\n', 1900),
  'elements begun and not ended': rep('<a\n', 1900),
  'attributes begun and not ended': rep('<Cite a="\n', 1900),
  'thousands of attributes': `<Cite ${lines(counted(7000, (at) => `a${at}=""`).replace(/\n/g, ' '))}/>`,
  'braces never closed': rep('{\n', 3900),
  'braces in paragraphs': rep('{a\n\n', 1900),
  'an unfinished import': 'import {',
  'an unfinished export': 'export default `',
  'brackets never closed': rep(`${rep('[', 38)}\n`, 100),
  'images never closed': rep(`${rep('![', 38)}\n`, 100),
  'links never closed': rep(`${rep('[a](', 30)}\n`, 60),
  'many definitions': counted(1900, (at) => `[a${at}]: x`),
  'emphasis that never pairs': lines(rep('*a _b ', 1900)),
  'runs of emphasis': lines(rep('a**b*c ', 1300)),
  'a long run of asterisks': rep('*', 60_000),
  'a long run of backticks': rep('`', 60_000),
  'backticks of every length': counted(80, (at) => `${rep('`', at + 1)}a`).replace(/\n/g, ' '),
  'fences never closed': rep('~~~a\n', 900),
  'underlined headings': rep('a\n=\n', 15_000),
  'underlines in a list': rep('- a\n  =\n', 6000),
  'the same heading': rep('# a\n\n', 12_000),
  'list items': rep('- a\n', 15_000),
  'numbered items': rep('1. a\n\n', 10_000),
  'indented code': rep('    a\n\n', 9000),
  'short lines': rep('a\n', 30_000),
  'short rows of a table': rep('|a\n', 20_000),
  entities: lines(rep('&amp;', 12_000)),
  'empty lines': rep('\n', 60_000),
};

const fronts: Record<string, string> = {
  'nested flow lists': rep('[\n', 3900),
  'nested flow fields': rep('{a:\n', 1900),
  'nested names': `${rep('? ', 3900)}x`,
  'empty names': rep('? \n', 3900),
  'nested lists in fields': rep('- ', 3900),
  'the same field': rep('a:\n', 20_000),
  'a mistake on every line of fields': rep('a: b: c\n', 7000),
  'quotation marks': rep("'\n", 15_000),
  tabs: rep('\ta\n', 15_000),
  aliases: `a: &a [x]\n${rep('b: [*a, *a, *a]\n', 600)}`,
  'an alias bomb': counted(
    25,
    (at) =>
      `l${at}: &l${at} [${Array(8)
        .fill(at === 0 ? 'x' : `*l${at - 1}`)
        .join()}]`,
  ),
  'a merge bomb': counted(300, (at) => `l${at}: &l${at} { <<: *l${Math.max(0, at - 1)} }`),
};

const tables: Record<string, string> = {
  'thousands of fields': counted(40_000, (at) => `k${at}: a`),
  'one field over and over': rep('a: b\n', 60_000),
  'a mistake on every line of a table': rep('a: b: c\n', 30_000),
  'nothing but NUL': lines(rep('\0', 900_000)),
  'names in names': rep(`${rep('? ', 3000)}x\n`, 300),
};

export type Bomb = { name: string; file: string; text: string };

export const bombs: readonly Bomb[] = [
  ...all(bodies, 'best-practices/x.mdx', (text) => `---\ntitle: A\n---\n${text}`),
  ...all(fronts, 'best-practices/y.mdx', (text) => `---\n${text}\n---\n`),
  ...all(tables, 'vocabulary/themes.yaml', (text) => text),
];

function all(texts: Record<string, string>, file: string, whole: (text: string) => string): Bomb[] {
  return Object.entries(texts).map(([name, text]) => ({ name, file, text: whole(text) }));
}
