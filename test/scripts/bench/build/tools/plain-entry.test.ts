import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tools } from '../../../../../scripts/bench/build/against.ts';
import { markdownOf, plainEntry } from '../../../../../scripts/bench/build/tools/plain-entry.ts';
import { madeFiles } from '../../../../../scripts/bench/collection.ts';

const text = `---
title: "Plan: with those who deliver"
summary: "What they know."
---

## Limits

See [the other entry](../recommendations/made-entry-000001.mdx) and <Term id="term-1">two words</Term> <Cite source="made-source" section="7.5" pages="76" />.

<Callout kind="caution">

First.
Second.

</Callout>

- A point.
`;

test('components become text, and links lead where the tool wants them', () => {
  expect(plainEntry('made-entry-000000', text, (id) => `/entries/${id}/`)).toEqual({
    id: 'made-entry-000000',
    title: 'Plan: with those who deliver',
    description: 'What they know.',
    body: `## Limits

See [the other entry](/entries/made-entry-000001/) and two words (made-source, section 7.5, p. 76).

> Caution: First.
> Second.

- A point.
`,
  });
});

test('a file has its front matter and its text', () => {
  const entry = plainEntry('a', text, (id) => id);
  const written = markdownOf(entry, { layout: 'entry.njk' });
  const [, front = '', body] = written.split('---\n');
  expect(parse(front)).toEqual({
    title: 'Plan: with those who deliver',
    description: 'What they know.',
    layout: 'entry.njk',
  });
  expect(body).toBe(`\n${entry.body}`);
});

describe.each(Object.values(tools).map((tool) => [tool.name, tool] as const))('%s', (_, tool) => {
  test('takes every made-up entry without a component or a link that is left over', () => {
    const left = [...madeFiles(30)]
      .filter(([file]) => file.includes('made-entry'))
      .map(([, made]) => plainEntry('x', made, tool.link).body)
      .filter((body) => /<[A-Z/]|\.mdx\)/.test(body));
    expect(left).toEqual([]);
  });

  test('builds with exact versions', () => {
    for (const version of Object.values(tool.packages)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
