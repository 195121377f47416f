/**
 * The browser reads front matter with a few lines in place of gray-matter: the wrapper must see no difference.
 */

import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import block from '../../../../src/client/contribute/checking/front-matter-block.ts';
import { repositoryFiles } from '../../../source-files.ts';

const wrapper = '../../../../src/core/document/front-matter.ts';

afterEach(() => {
  vi.doUnmock('gray-matter');
  vi.resetModules();
});

async function bothReadings(text: string): Promise<[object, object]> {
  vi.resetModules();
  vi.doUnmock('gray-matter');
  const node = (
    (await import(wrapper)) as typeof import('../../../../src/core/document/front-matter.ts')
  ).splitFrontMatter('x.mdx', text);
  vi.resetModules();
  vi.doMock('gray-matter', () => ({ default: block }));
  const browser = (
    (await import(wrapper)) as typeof import('../../../../src/core/document/front-matter.ts')
  ).splitFrontMatter('x.mdx', text);
  return [node, browser];
}

test.each([
  ['an entry', '---\ntitle: A\nthemes: [b]\n---\n\n## C\n\nText\n'],
  ['no body', '---\ntitle: A\n---'],
  ['no body but a line end', '---\ntitle: A\n---\n'],
  ['empty front matter', '---\n---\nText'],
  ['comments only', '---\n# one\n\n  # two\n---\nText'],
  ['a body with rules', '---\ntitle: A\n---\n\nText\n\n---\n\nMore\n'],
  ['empty lines first in the body', '---\ntitle: A\n---\n\n\n\nText'],
  ['a list', '---\n- a\n- b\n---\nText'],
  ['mistakes', '---\ntitle: a: b\n  x: [\n---\nText'],
  ['an anchor', '---\na: &x y\nb: *x\n---\nText'],
  ['another engine', '---js\n{ title: "A" }\n---\nText'],
  ['no closing fence', '---\ntitle: A\n\nText'],
  ['a fence with more hyphens', '---\ntitle: A\n----\n---\nText'],
  ['nothing', ''],
])('%s is read the same', async (_name, text) => {
  const [node, browser] = await bothReadings(text);
  expect(browser).toEqual(node);
});

test('so are the entries of this repository', async () => {
  const files = repositoryFiles('content/best-practices').slice(0, 20);
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const [node, browser] = await bothReadings(readFileSync(file, 'utf8'));
    expect(browser, file).toEqual(node);
  }
});
