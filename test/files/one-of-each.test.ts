/**
 * One of each bad kind of file beside good ones: every bad one is named, and every good one is read.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/core/checks/registry.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Repository } from '../../src/core/repository.ts';
import { loadRepository } from '../../src/files/load.ts';
import { bombs } from '../core/document/bombs.ts';

const front =
  'title: A\nsummary: B\nthemes: [integrated-planning]\nsources: [{ source: norway-2008, pages: "9" }]';
const entry = (fields: string, body = 'Text.\n'): string => `---\n${front}\n${fields}---\n\n${body}`;

/** Bad files by name, each with the rule that names it. */
const bad: Record<string, [rule: string, content: string | Uint8Array]> = {
  'best-practices/no-text.mdx': ['valid-utf8', new Uint8Array([0xff, 0xfe, 0x00])],
  'best-practices/nul.mdx': ['valid-utf8', entry('', 'A\u0000b\n')],
  'best-practices/turned.mdx': ['valid-utf8', entry('', 'A\u202Eb\n')],
  'best-practices/empty.mdx': ['valid-yaml', ''],
  'best-practices/engine.mdx': ['valid-yaml', '---js\n{ title: process.exit(0) }\n---\n'],
  'best-practices/alias.mdx': ['valid-yaml', entry('keywords: [&a x, *a]\n')],
  'best-practices/hidden.mdx': ['valid-yaml', entry('keywords: [pl\u200Ban]\n')],
  'best-practices/prototype.mdx': ['unknown-field', entry('__proto__: { isAdmin: "true" }\n')],
  'best-practices/layout.mdx': ['unknown-field', entry('layout: ../../evil.astro\n')],
  'best-practices/day.mdx': ['schema', entry('published: 0777\n')],
  'best-practices/tongue.mdx': ['schema', entry('language: en-nolanguagehere\n')],
  'best-practices/open.mdx': ['valid-mdx', entry('', 'A < b {\n')],
  'best-practices/code.mdx': ['no-code-in-content', entry('', '{process.exit(0)}\n')],
  'best-practices/import.mdx': ['no-code-in-content', entry('', 'import x from "./.env?raw"\n')],
  'best-practices/script.mdx': ['no-code-in-content', entry('', '<script>1</script>\n')],
  'best-practices/picture.mdx': ['no-code-in-content', entry('', '![a](https://example.org/a.png)\n')],
  'best-practices/element.mdx': ['allowed-components', entry('', '<div>a</div>\n')],
  'best-practices/address.mdx': ['link-scheme', entry('', '[A link](javascript:alert)\n')],
  'best-practices/climbs.mdx': ['link-scheme', entry('', '[A link](../../../etc/passwd.mdx)\n')],
  'best-practices/itself.mdx': [
    'no-self-reference',
    entry('relations: [{ type: supports, entry: itself }]\n'),
  ],
  'best-practices/circle-a.mdx': ['no-cycle', entry('relations: [{ type: supersedes, entry: circle-b }]\n')],
  'best-practices/circle-b.mdx': [
    'required-headings',
    entry('relations: [{ type: supersedes, entry: circle-a }]\n'),
  ],
  'best-practices/Keep-Aid-Apart.mdx': ['id-pattern', entry('')],
  'best-practices/keep\u200B-aid-apart.mdx': ['id-pattern', entry('')],
  'best-practices/kеep-aid-apart.mdx': ['id-pattern', entry('')],
  'best-practices/line\nend.mdx': ['id-pattern', entry('')],
  'best-practices/huge.mdx': ['file-size', new Uint8Array(5_000_000)],
  'best-practices/long-line.mdx': ['nesting-bounds', entry('', 'x'.repeat(20_000))],
  'best-practices/deep.mdx': ['nesting-bounds', entry('', '> '.repeat(6_000))],
  'best-practices/runs.mdx': ['nesting-bounds', entry('', '*'.repeat(40_000))],
  'best-practices/.hidden.mdx': ['known-file', entry('')],
  'best-practices/upper.MDX': ['known-file', entry('')],
  '::add-mask::x': ['known-file', ''],
};

let folder: string;
let repository: Repository;
let problems: Problem[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'one-of-each-'));
  await cp('test/fixtures/small-site/content', folder, { recursive: true });
  const outside = path.join(folder, '..', `${path.basename(folder)}-outside`);
  await mkdir(outside);
  await writeFile(path.join(outside, 'secret.mdx'), entry('keywords: [secret]\n'));
  for (const [file, [, content]] of Object.entries(bad)) await writeFile(path.join(folder, file), content);
  for (const [at, { text }] of bombs.entries())
    await writeFile(path.join(folder, 'recommendations', `bomb-${at}.mdx`), text);
  const inside = (file: string): string => path.join(folder, 'country-experiences', file);
  await symlink(path.join(outside, 'secret.mdx'), inside('linked.mdx'));
  await symlink(outside, inside('linked-folder'));
  await symlink(path.join(folder, 'country-experiences'), inside('loop'));
  await symlink(inside('ring-b.mdx'), inside('ring-a.mdx'));
  await symlink(inside('ring-a.mdx'), inside('ring-b.mdx'));
  await symlink('/dev/zero', inside('device.mdx'));
  await promisify(execFile)('mkfifo', [inside('pipe.mdx')]);
  const loaded = await loadRepository(folder);
  repository = loaded.repository;
  problems = runChecks(repository, loaded.problems);
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(`${folder}-outside`, { recursive: true, force: true });
});

const rulesOf = (file: string): string[] =>
  problems.filter((one) => one.file === file && one.severity === 'error').map(({ rule }) => rule);

test.each(Object.entries(bad).map(([file, [rule]]) => [file, rule]))('%j is named by %s', (file, rule) => {
  expect(rulesOf(file)).toContain(rule);
});

test.each(['linked.mdx', 'linked-folder', 'loop', 'ring-a.mdx', 'ring-b.mdx', 'device.mdx', 'pipe.mdx'])(
  'what is no file is named, and not read: %s',
  (name) => {
    expect(rulesOf(`country-experiences/${name}`)).toEqual(['known-file']);
  },
);

test('every bomb is named', () => {
  const silent = bombs.flatMap(({ name }, at) =>
    rulesOf(`recommendations/bomb-${at}.mdx`).length === 0 ? [name] : [],
  );
  expect(silent).toEqual([]);
});

describe('the good ones', () => {
  const good = [
    'keep-aid-apart',
    'review-the-plan-each-year',
    'send-planners-to-the-field-first',
    'haiti-money-came-late',
    'plan-with-those-who-deliver',
  ];

  test.each(good)('%s is read', (id) => {
    const entries: ReadonlyMap<string, { file: string }> = repository.entries;
    const file = entries.get(id)?.file;
    expect(file).toMatch(new RegExp(`/${id}\\.mdx$`));
    expect(rulesOf(file ?? '').filter((rule) => rule !== 'unique-id')).toEqual([]);
  });

  test('so are lists, vocabularies and sources', () => {
    expect(repository.readingLists.size).toBe(1);
    expect(repository.sources.size).toBe(2);
    expect([...repository.vocabulary.themes.keys()]).not.toEqual([]);
  });

  test('nothing from outside the folder is among them', () => {
    expect(JSON.stringify([...repository.entries.values()])).not.toContain('secret');
  });
});
