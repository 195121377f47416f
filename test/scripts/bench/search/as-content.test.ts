import { describe, expect, test } from 'vitest';
import { asContent } from '../../../../scripts/bench/search/as-content.ts';
import type { Doc } from '../../../../scripts/bench/search/collection.ts';
import { runChecks } from '../../../../src/core/checks/registry.ts';
import { parseDocument } from '../../../../src/core/document/parse.ts';
import { requiredHeadings } from '../../../../src/core/entry.ts';
import { words } from '../../../../src/core/field.ts';
import { assemble, type Repository } from '../../../../src/core/repository.ts';

/** Texts that would be mark-up, break a bound of the parsers, or be refused, if they were taken as they are. */
const nasty: Record<string, string> = {
  expressions: 'a {process.exit(0)} b } c {{ d {/* e */}',
  elements: 'x < y <div> <Cite source="x" /> <!-- z --> </p> <https://example.org> <script>alert(1)</script>',
  headings: '# One\n\n## The lesson\n\nTwo\n===\n\nThree\n---\n\n####### seven',
  'lists and quotations': '- a\n- b\n\n+ c\n\n* d\n\n1. e\n\n2) f\n\n> g',
  programs: "import x from 'y'\n\nexport default 1\n\nimportant words",
  code: '```js\nlet a\n```\n\n~~~\n\n`b`\n\n    indented',
  emphasis: '*a* **b** _c_ __d__ ~~e~~ \\*f\\* a\\',
  links: '[a](javascript:alert(1)) ![b](c.png) [d]: e [f][g] http://example.org/?a=b&c=d',
  references: '&amp; &#x202E; &lt; &copy; AT&T',
  fences: '---\ntitle: x\n---\n\n--- a\n\n...',
  quotes: '"a" \'b\' \\" c\\n: d # e',
  'open brackets': '(((( '.repeat(40),
  'runs of marks': ['-', '.', '—', '哈', '=', '(', '"'].map((mark) => mark.repeat(105)).join(' '),
  'a wall of marks': '*_[]{}<>|~` '.repeat(500),
  'a wall of bars': '| '.repeat(4_100),
  'a wall of braces': '} '.repeat(4_100),
  'opening brackets': '[ '.repeat(100),
  'a wall of closing brackets': '] '.repeat(4_100),
  'a line of equals signs, where lines are broken': `${'a '.repeat(200)}===`,
  'a line of hyphens, where lines are broken': `${'a '.repeat(200)}---`,
  'empty lines': `a${'\n'.repeat(500)}b`,
  underlines: 'a\n===\n\nb\n---\n\n'.repeat(250),
  'other scripts': 'Mandat sous 👩🏽‍🚀 القانون الدولي 维持和平 Ωμέγα \u{1F600}',
  'no letters': '!!! ??? ... ,,, ;;;',
  nothing: '',
  'only spaces': ' \n\t\n ',
};

const summary = 'word '.repeat(60);

describe('an entry of anything', () => {
  test.each(Object.entries(nasty))('%s, as text and as title', (_name, text) => {
    expect(saidBy({ id: 'x', title: 'Of ships', text })).toEqual(sorted(`Of ships ${text}`));
    expect(saidBy({ id: 'x', title: text, text: 'The text.' })).toEqual(sorted(`${text} The text.`));
    expect(saidBy({ id: 'x', title: '', text })).toEqual(sorted(text));
    // After a whole summary the text is the body, where mark-up would count.
    expect(saidBy({ id: 'x', title: 'T', text: `${summary}\n\n${text}` })).toEqual(
      sorted(`T ${summary} ${text}`),
    );
  });

  test('characters that entries may not hold become spaces', () => {
    const text = 'a\u0000b \u202Ec\u2028d\uFFFEe \uD800f \u0085g \u{1F600}h';
    expect(saidBy({ id: 'x', title: text, text })).toEqual(
      sorted(`${'a b c d e  f g \u{1F600}h '.repeat(2)}`),
    );
  });

  test('a word without end is parted and not lost', () => {
    const word = '\u{1F600}é'.repeat(6_000);
    const said = saidBy({ id: 'x', title: '', text: word });
    expect([...said.join('')].sort().join('')).toBe([...word].sort().join(''));
  });
});

describe('where the words stand', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => `word${at}`);

  test('a title in full; sixty words as the summary; the rest as the body', () => {
    const { entries, byFile } = repositoryOf([{ id: 'x', title: 'A title', text: hundred.join(' ') }]);
    const [entry] = entries.values();
    expect([entry?.title, entry?.summary]).toEqual(['A title', hundred.slice(0, 60).join(' ')]);
    expect(bodyOf(byFile.get(entry?.file ?? '')?.text)).toBe(hundred.slice(60).join(' '));
  });

  test('a long title is cut between words and goes on at the head of the body', () => {
    const title = hundred.slice(0, 20).join(' ');
    const { entries, byFile } = repositoryOf([{ id: 'x', title, text: 'The text.' }]);
    const [entry] = entries.values();
    expect([entry?.title, entry?.summary]).toEqual([hundred.slice(0, 17).join(' '), 'The text.']);
    expect(bodyOf(byFile.get(entry?.file ?? '')?.text)).toBe(hundred.slice(17, 20).join(' '));
  });

  test('without a title the first words stand for one; paragraphs stay apart', () => {
    const text = `${hundred.slice(0, 17).join(' ')}\n\n${hundred.slice(17, 80).join('\n')}\n\nThe last.`;
    const { entries, byFile } = repositoryOf([{ id: 'x', title: '', text }]);
    const [entry] = entries.values();
    expect([entry?.title, words(entry?.summary ?? '')]).toEqual([hundred.slice(0, 17).join(' '), 60]);
    expect(bodyOf(byFile.get(entry?.file ?? '')?.text)).toBe('word77 word78 word79\nThe last.');
  });

  test('long words make a summary of fewer than sixty', () => {
    const { entries } = repositoryOf([{ id: 'x', title: 'x', text: 'abcdefghijklmnopqrs '.repeat(60) }]);
    expect(words([...entries.values()][0]?.summary ?? '')).toBe(30);
  });
});

test('entries are mapped back to the documents, however these are called', () => {
  const ids = ['1', 'LA Times/7', '../x', 'ДОК', '__proto__'];
  const { docIds, files } = asContent(ids.map((id) => ({ id, title: 'T', text: 'x' })));
  expect([...docIds]).toEqual(ids.map((id, at) => [`doc-000${at + 1}`, id]));
  expect([...files.keys()].slice(0, 5)).toEqual(ids.map((_, at) => `best-practices/doc-000${at + 1}.mdx`));
});

test('20 kB fit into an entry; of what does not fit the end is left out, and the document named', () => {
  const sentence = 'Twenty (20) kilobytes of *text* must fit [all]. ';
  expect(
    asContent([{ id: 'x', title: 'T', text: sentence.repeat(20_000 / sentence.length) }]).shortened,
  ).toEqual([]);
  const docs = [{ id: 'huge', title: 'T', text: sentence.repeat(3_000) }];
  expect(asContent(docs).shortened).toEqual(['huge']);
  const { entries } = repositoryOf(docs);
  expect(entries.size).toBe(1);
});

/** The repository of documents, in which no check finds an error. */
function repositoryOf(docs: readonly Doc[]): Repository {
  const documents = [...asContent(docs).files].map(([file, text]) =>
    parseDocument({ file, bytes: new TextEncoder().encode(text) }),
  );
  const { repository, problems } = assemble(documents);
  const reading = documents.flatMap((document) => document.problems);
  const all = runChecks(repository, [...problems, ...reading], { today: '2026-11-24' });
  expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
  return repository;
}

/** Every word of the entry of a document, in alphabetical order, without those that all entries have. */
function saidBy(doc: Doc): string[] {
  const { entries, byFile } = repositoryOf([doc]);
  const [entry] = entries.values();
  const { title = '', summary = '', file = '' } = entry ?? {};
  return sorted([title, summary, bodyOf(byFile.get(file)?.text)].filter((text) => text !== '·').join(' '));
}

function bodyOf(text = ''): string {
  const blocks = text.split('\n');
  // The headings that are the entry's own: the first at the head, the others at the end.
  const [first, ...others] = requiredHeadings['best-practice'];
  expect([blocks[0], ...blocks.slice(-others.length)]).toEqual([first, ...others]);
  return blocks.slice(1, -others.length).join('\n');
}

function sorted(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort();
}
