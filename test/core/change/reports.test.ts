import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { type Change, changeBetween } from '../../../src/core/change/change.ts';
import { labelsOf } from '../../../src/core/change/labels.ts';
import { changeMarkdown } from '../../../src/core/change/markdown.ts';
import { changeText } from '../../../src/core/change/text.ts';
import { visible } from '../../../src/core/report/visible.ts';
import { bestPractice, readingList, recommendation, replacing, withFields } from '../checks/sample.ts';
import { sampleText, state } from './states.ts';

const nothing = changeBetween(state(), state());

/** A new entry, a renamed one, one that is gone, a changed source, and one relation less. */
const much = changeBetween(
  state(),
  state(
    {
      'recommendations/plan-before-the-mandate.mdx': sampleText(recommendation).replace(
        '[plan-sooner]',
        '[plan-sooner, plan-early]',
      ),
      'recommendations/plan-late.mdx': withFields('title: "Plan late: or @never"\naliases: []'),
      [readingList]: replacing('entry: plan-early', 'entry: plan-late'),
      'sources.yaml': replacing('shortTitle: Norway 2008', 'shortTitle: Norway'),
    },
    [recommendation, 'country-experiences/assess-in-somalia.mdx'],
  ),
);

test('nothing has changed', () => {
  expect(changeText(nothing)).toBe('Nothing changes in the content.');
  expect(changeMarkdown(nothing)).toBe('## What changes in the content\n\nNothing changes in the content.');
  expect(labelsOf(nothing)).toEqual([]);
});

test('as text', () => {
  expect(changeText(much)).toMatchInlineSnapshot(`
    "1 published id would disappear
      - The entry assess-in-somalia was published and is gone. List it in \`aliases\` of the entry that replaces it; its address then leads there.

    1 entry added
      - plan-late: Plan late: or @never

    1 entry renamed
      - plan-early is now plan-before-the-mandate: Plan before the mandate is given

    1 entry removed
      - assess-in-somalia: Assess together before a mission for Somalia

    1 reading list changed
      - before-you-plan: Before you plan (sections)

    1 source changed
      - norway-2008: Norway (shortTitle)

    2 links gained
      - before-you-plan lists plan-late
      - plan-late supports push-decisions-down

    2 links lost
      - assess-in-somalia links to push-decisions-down
      - before-you-plan lists plan-before-the-mandate

    1 published id would disappear, 1 entry added, 1 entry renamed, 1 entry removed, 1 reading list changed, 1 source changed, 2 links gained, 2 links lost."
  `);
});

test('as Markdown', () => {
  expect(changeMarkdown(much)).toMatchInlineSnapshot(`
    "## What changes in the content

    1 published id would disappear, 1 entry added, 1 entry renamed, 1 entry removed, 1 reading list changed, 1 source changed, 2 links gained, 2 links lost.

    ### 1 published id would disappear

    - The entry \`assess-in-somalia\` was published and is gone. List it in \`aliases\` of the entry that replaces it; its address then leads there.

    ### 1 entry added

    - \`plan-late\`: \`Plan late: or @never\`

    ### 1 entry renamed

    - \`plan-early\` is now \`plan-before-the-mandate\`: Plan before the mandate is given

    ### 1 entry removed

    - \`assess-in-somalia\`: Assess together before a mission for Somalia

    ### 1 reading list changed

    - \`before-you-plan\`: Before you plan (\`sections\`)

    ### 1 source changed

    - \`norway-2008\`: Norway (\`shortTitle\`)

    ### 2 links gained

    - \`before-you-plan\` lists \`plan-late\`
    - \`plan-late\` supports \`push-decisions-down\`

    ### 2 links lost

    - \`assess-in-somalia\` links to \`push-decisions-down\`
    - \`before-you-plan\` lists \`plan-before-the-mandate\`"
  `);
});

test('as labels', () => {
  expect(labelsOf(much)).toEqual(['new lesson', 'correction', 'reading list', 'source', 'lost id']);
  const terms = changeBetween(
    state(),
    state({ 'vocabulary/levels.yaml': '- id: field\n  label: The field\n' }),
  );
  expect(labelsOf(terms)).toEqual(['vocabulary']);
});

const hostile = [
  'x\n## y',
  '![x](https://example.org/x.png)',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  'see https://example.org and www.example.org',
  '@someone fixes #1',
  '`` ` ``',
  '`',
  '*x* _y_ ~~z~~ | a | b |',
  '&lt;b&gt; &#96;',
  '\\',
  '::error::x',
  '##[error]x',
  '\u001b[31mred\u202e',
  'x\u2028y',
];

test.each(hostile)('%j stays text in every format', (words) => {
  const thing = { id: words, title: `T ${words}` };
  const set = { added: [thing], changed: [{ ...thing, parts: [words] }], renamed: [], removed: [thing] };
  const change: Change = {
    ...nothing,
    sets: { ...nothing.sets, entries: set, themes: set },
    links: { gained: [{ from: words, type: 'supports', to: words }], lost: [] },
    lost: [{ set: 'entries', id: words }],
    unread: [words],
  };
  const text = changeText(change).split('\n');
  expect(text.filter((line) => line !== '' && !/^(\d| {2}- )/.test(line))).toEqual([]);
  expect(text.join('')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);

  const types = new Set<string>();
  const shown: string[] = [];
  const tree = unified().use(remarkParse).parse(changeMarkdown(change));
  visit(tree, (node) => {
    types.add(node.type);
    if (node.type === 'inlineCode') shown.push(node.value);
    if (node.type === 'text') expect(node.value).not.toMatch(/[@#`<>[\]*_|\\&]|\/\/|www\./);
  });
  expect([...types].sort()).toEqual(
    ['heading', 'inlineCode', 'list', 'listItem', 'paragraph', 'root', 'text'].sort(),
  );
  // What was written can still be read.
  expect(shown).toContain(visible(words));
});

test('a large change is cut for the code host, and says by how much', () => {
  const added = Array.from({ length: 250 }, (_, at) => ({ id: `id-${at}`, title: 'x'.repeat(5000) }));
  const change: Change = {
    ...nothing,
    sets: { ...nothing.sets, entries: { added, changed: [], renamed: [], removed: [] } },
  };
  const markdown = changeMarkdown(change);
  expect(markdown).toContain('### 250 entries added');
  expect(markdown.match(/^- `id-/gm)).toHaveLength(100);
  expect(markdown).toMatch(/^- and 150 more$/m);
  expect(markdown.length).toBeLessThan(30_000);
  expect(changeText(change).match(/^ {2}- id-/gm)).toHaveLength(250);
});

test('a changed entry names what differs', () => {
  const change = changeBetween(state(), state({ [bestPractice]: withFields('title: Let the field decide') }));
  expect(changeText(change)).toContain('  - push-decisions-down: Let the field decide (title)');
});
