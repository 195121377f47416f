/**
 * What strangers may send, made at random from a seed, and what may stand in the HTML that comes of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser, StaticConfigLoader } from 'html-validate';
import { isAllowedHref, plainElements } from '../../src/core/document/allowed.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Marks and words on which parsers disagree, or by which something runs, loads or leaves. */
const scraps = [
  ...'<>{}[]()"\'`*_#-=:!&|\\/~.\n\t \u0000\u001b\u202e\u200b\uFEFF\u2028',
  ...[
    '\r\n',
    '\n\n',
    '---\n',
    '- ',
    '> ',
    '1. ',
    '## ',
    '```\n',
    '![',
    '](',
    '<!--',
    '-->',
    '&#x3a;',
    '&Tab;',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a@b.example',
    'https://example.org',
    '//example.org',
  ],
  ...[
    '<script>',
    '</script>',
    '<svg onload="x"/>',
    '<img src="x"/>',
    '<a href="javascript:x">',
    '</a>',
    '<sub>',
  ],
  ...[
    '</sub>',
    '<Term id="a\'&quot;>">',
    '</Term>',
    '<Callout kind="x y">',
    '</Callout>',
    '<Cite source="x" />',
  ],
  ...[
    '<Cite source={x} pages="<b>" />',
    '<constructor />',
    '<__proto__ />',
    '{process.exit(0)}',
    'import x from "y"',
  ],
  ...[
    '[a]: javascript:x\n',
    '[a][a]',
    '[a](../x.mdx)',
    '[a](../../x.mdx"onclick=x)',
    '<https://example.org>',
  ],
  ...['\n\n<Callout kind="x y">a</Callout>\n\n', '<Term id="a&quot; b">c</Term>', '<sup onclick="x">1</sup>'],
  ...[
    '[a](javascript:x)',
    '[a](java&#x73;cript:x)',
    '[a](//x.example)',
    '[a](../best-practices/"x.mdx)',
    '![a](x.svg)',
  ],
  ...[
    '<a href="javascript:x">b</a>',
    '<img src="x" onerror="x" />',
    '<svg onload="x"><script>x</script></svg>',
  ],
  ...['::error file=a::b', '%0A', '\n::warning::x\n', 'text ', 'السلام', '规划', '👩‍🚒'],
];
const yamlScraps = [
  ...[
    'title: ',
    'summary: ',
    'themes: ',
    'sources: ',
    'relations:',
    'addressees:',
    '__proto__: ',
    'constructor: ',
  ],
  ...[
    '\n',
    '\n  ',
    '\n- ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ': ',
    ', ',
    '"',
    "'",
    '|\n  ',
    '>\n  ',
    '&a ',
    '*a',
    '!!js ',
  ],
  ...[
    '? ',
    '# ',
    '<<: ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '1:30',
    '0777',
    'null',
    '2026-13-45',
    '{ source: x }',
    '\t',
  ],
];
const soup = (from: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...from), { maxLength }).map((parts) => parts.join(''));

const entries = ['best-practices', 'recommendations', 'country-experiences', 'reading-lists'].flatMap(
  (folder) => readdirSync(`content/${folder}`).map((file) => `${folder}/${file}`),
);
const tables = readdirSync('content/vocabulary').map((file) => `vocabulary/${file}`);

/** A valid file of the collection in which some places are cut out, doubled or written over. */
const mutated = fc
  .tuple(
    fc.constantFrom(...entries),
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), soup([...scraps, ...yamlScraps], 3)),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([file, cuts]) => {
    let text = readFileSync(`content/${file}`, 'utf8');
    for (const [share, length, instead] of cuts) {
      const at = Math.floor(share * text.length);
      text = text.slice(0, at) + instead + text.slice(at + length);
    }
    return { file, bytes: encode(text) };
  });

const front = 'title: A\nsummary: B\nthemes: [planning]\nsources: [{ source: norway-2008 }]';
const entry = fc.constantFrom('best-practices/x.mdx', 'recommendations/x.mdx', 'reading-lists/x.mdx');
const table = fc.constantFrom('sources.yaml', ...tables);

/** Files of every kind of input, by the name of the kind. */
export const inputs = {
  bytes: fc.record({ file: fc.oneof(entry, table), bytes: fc.uint8Array({ maxLength: 400 }) }),
  text: fc.record({
    file: fc.oneof(entry, table),
    bytes: fc.string({ unit: 'binary', maxLength: 300 }).map(encode),
  }),
  mutated,
  yaml: fc.record({ file: table, bytes: soup(yamlScraps, 40).map(encode) }),
  front: fc.record({
    file: entry,
    bytes: soup([...yamlScraps, ...scraps], 30).map((yaml) => encode(`---\n${yaml}\n---\nText.\n`)),
  }),
  mdx: fc.record({
    file: entry,
    bytes: soup(scraps, 40).map((body) => encode(`---\n${front}\n---\n\n${body}\n`)),
  }),
};

const parserConfig = await new StaticConfigLoader({ elements: ['html5'] }).getConfigFor('body.html');

/** Elements that Markdown and the components become, with the attributes that they may have. */
const written: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    [...'p em strong code pre ul li blockquote br hr span'.split(' ')].map((name) => [name, []]),
  ),
  ...Object.fromEntries([...plainElements].map((name) => [name, []])),
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
  a: ['href', 'rel', 'class'],
  code: ['class'],
  ol: ['start'],
  div: ['class', 'role'],
};
const classes = /^(?:cite|term|language-\S*|callout-label|callout callout-(?:note|caution|tension))$/;

/** What of the HTML of a body is on no list; it is parsed, and what cannot be parsed is not on one either. */
export function unlisted(html: string): string[] {
  return new Parser(parserConfig)
    .parseHtml(html)
    .querySelectorAll('*')
    .flatMap(({ tagName, attributes }) => {
      const allowed = Object.hasOwn(written, tagName) ? written[tagName] : undefined;
      if (allowed === undefined && tagName !== 'p') return [`<${tagName}>`];
      return attributes.flatMap(({ key, value }) => {
        const text = decoded(String(value));
        const isFine =
          key === 'class'
            ? classes.test(text)
            : key === 'href'
              ? text.startsWith('/at/') || isAllowedHref(text)
              : (allowed ?? []).includes(key);
        return isFine && (key === 'href' ? tagName === 'a' : true) ? [] : [`<${tagName} ${key}="${text}">`];
      });
    });
}

function decoded(value: string): string {
  return value
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
