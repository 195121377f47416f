/**
 * What strangers may send. Each form is refused by an error that names it, and nothing of it reaches the page.
 */
import { afterEach, describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/core/checks/registry.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { exportEntries } from '../../../src/core/export/entries.ts';
import { createPaths } from '../../../src/core/paths.ts';
import { assemble } from '../../../src/core/repository.ts';
import { encode, shown, withBody, withFront } from './sample.ts';

const trap = globalThis as { caught?: boolean };
afterEach(() => {
  expect(trap.caught).toBeUndefined();
});

/** The errors of a body, beyond those of a body in which nothing is wrong. */
function errors(document: ReturnType<typeof withBody>): string[] {
  const { repository, problems } = assemble([document]);
  const usual = ['known-term', 'known-source', 'required-headings'];
  return runChecks(repository, [...document.problems, ...problems])
    .filter(({ severity, rule }) => severity === 'error' && !usual.includes(rule))
    .map(({ rule, reason }) => `${rule}: ${reason}`);
}

test('an honest body has no such error', () => {
  expect(errors(withBody('Text, and [a source](https://example.org).'))).toEqual([]);
});

describe('programs in a body', () => {
  test.each([
    '{globalThis.caught = true}',
    'a {globalThis.caught = true} b',
    '{/* a comment */}',
    '{\n\nglobalThis.caught = true\n\n}',
    'import "node:fs"',
    'import x from "./.env?raw"',
    'import\tx from "y"',
    'import{x}from"y"',
    'export default globalThis.caught = true',
    'export const getStaticPaths = () => []',
    'export * from "x"',
    'Text.\n\nexport const a = 1',
    'import("node:fs")',
    '<Callout kind={globalThis.caught = true}>a</Callout>',
    '<Callout {...globalThis}>a</Callout>',
    '<Callout kind="note" set:html="<script>1</script>">a</Callout>',
    '<Term id="x" onclick="alert(1)">a</Term>',
    '<Term id="x" onClick={() => 1}>a</Term>',
    '<Callout kind="note" style="position:fixed">a</Callout>',
    '<Callout kind="note" class="x">a</Callout>',
    '<Fragment set:html="x" />',
    '<>a</>',
    '<Content />',
    '<Astro.self />',
    '<constructor />',
    '<__proto__ />',
    '<toString>a</toString>',
    '<props.x />',
    '<x:y />',
    '<script>globalThis.caught = true</script>',
    '<SCRIPT src="x"></SCRIPT>',
    '<style>a{}</style>',
    '<iframe src="https://example.org"></iframe>',
    '<img src="x" onerror="alert(1)" />',
    '<svg onload="alert(1)" />',
    '<svg><script>1</script></svg>',
    '<math><mi xlink:href="javascript:1">a</mi></math>',
    '<form action="https://example.org"><input /></form>',
    '<object data="x"></object>',
    '<embed src="x" />',
    '<base href="https://example.org" />',
    '<meta http-equiv="refresh" content="0;url=https://example.org" />',
    '<link rel="stylesheet" href="x" />',
    '<template>a</template>',
    '<a href="javascript:alert(1)">a</a>',
    '<div>a</div>',
    '<details>a</details>',
    '<sub class="x">a</sub>',
    '<span data-pagefind-meta="title">Fake</span>',
    '![x](https://example.org/pixel.gif)',
    '![x](./.env?raw)',
    '![x](x.svg)',
    '![x](data:image/svg+xml,x)',
    '![x][y]\n\n[y]: x.avif',
    '<!-- -->',
    '<https://example.org>',
    '<?php echo 1 ?>',
    '<![CDATA[x]]>',
    '<!DOCTYPE html>',
  ])('%j', (body) => {
    const document = withBody(body);
    expect(errors(document)).not.toEqual([]);
    expect(unsafe(shown(document.html))).toEqual([]);
  });
});

describe('links that lead astray', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'javascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    'vbscript:msgbox',
    'javascript&#x3A;alert(1)',
    '&#x6A;avascript:alert(1)',
    '&NewLine;javascript:alert(1)',
    'java&#x0;script:alert(1)',
    'java&#173;script:alert(1)',
    'java&#x200B;script:alert(1)',
    '&#1;javascript:alert(1)',
    '<\tjavascript:alert(1)>',
    '\\javascript:alert(1)',
    'javascript:%0aalert(1)',
    'blob:https://example.org/x',
    'filesystem:https://example.org/x',
    'intent://x#Intent;end',
    'ws://example.org',
    'data:image/svg+xml;base64,x',
    'https://user:password@example.org',
    'https:%2F%2Fexample.org',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user@example.org',
    '//example.org',
    '/etc/passwd',
    '../../../etc/x.mdx',
  ])('[A](%s)', (href) => {
    for (const body of [`[A word](${href})`, `[A word][b]\n\n[b]: ${href}`]) {
      expect(errors(withBody(body))).not.toEqual([]);
      expect(unsafe(shown(withBody(body).html))).toEqual([]);
    }
  });
});

describe('names of the language', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(names)('%s is text like any other, wherever it stands', (name) => {
    const front = `title: ${name}\nsummary: B\nthemes: [${name}]\nsources: [{ source: ${name} }]\ncountries: [${name}]`;
    const body = `## ${name}\n\n<Callout kind="${name}">\n\n<Term id="${name}">a</Term> <Cite source="${name}" />\n\n</Callout>`;
    const document = parseDocument({
      file: 'best-practices/x.mdx',
      bytes: encode(`---\n${front}\n---\n\n${body}\n`),
    });
    const { repository, problems } = assemble([document]);
    const said = runChecks(repository, [...document.problems, ...problems]).map(({ reason }) => reason);
    const reasons = ['theme', 'country', 'source', 'glossary term', 'callout'].map(
      (what) => `There is no ${what} "${name}".`,
    );
    expect(said).toEqual(expect.arrayContaining(reasons));
    expect(unsafe(shown(document.html))).toEqual([]);
    expect(shown(document.html)).not.toContain(`callout-${name}`);
    expect(exportEntries(repository, createPaths('', 'https://example.org'))[0]?.title).toBe(name);
  });
});

describe('front matter', () => {
  test.each([
    ['a layout, which Astro would import', 'layout: ../../evil.astro'],
    ['a component map', 'components: { a: b }'],
    ['a draft mark of another tool', 'draft: "true"'],
    ['the prototype', '__proto__: { isAdmin: "true" }'],
    ['a constructor', 'constructor: x'],
    ['an id, which only the file name gives', 'id: other'],
    ['a slug', 'slug: other'],
  ])('%s is refused', (_name, line) => {
    const document = withFront(`title: A\nsummary: B\nthemes: [c]\nsources: [{ source: d }]\n${line}`);
    expect(errors(document).join()).toContain('unknown-field');
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  test('text in fields is text', () => {
    const title = '<script>alert(1)</script> {globalThis.caught = true}';
    const { repository } = assemble([
      withFront(`title: "${title}"\nsummary: B\nthemes: [c]\nsources: [{ source: d }]`),
    ]);
    expect([...repository.entries.values()].map((entry) => entry.title)).toEqual([title]);
  });
});

/** What of a page could run, load or leave, apart from what we write ourselves. */
function unsafe(html: string): string[] {
  const known =
    /<\/?(p|em|strong|code|pre|ul|ol|li|blockquote|br|hr|h[2-6]|span|sub|sup|div|a)(\s(id|href|class|rel|role|start)="[^"]*")*>/g;
  const filled = html.replace(/\[\[[^\]]*\]\]/g, '');
  const rest = filled.replace(known, '');
  const hrefs = [...filled.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
  return [
    ...(rest.match(/<[^>]*>?/g) ?? []),
    ...hrefs.filter((href) => !/^(https?:\/\/[^@]*$|mailto:|#|$)/i.test(href)),
  ];
}
