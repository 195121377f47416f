/**
 * What the browser is sent: little on every page, and the checks with their libraries to whoever begins to write.
 */
import { describe, expect, test } from 'vitest';
import { type Import, modules } from './source-files.ts';

const all = new Map(modules().map((module) => [module.file, module]));
const client = [...all.keys()].filter((file) => file.startsWith('src/client/'));
/** The part that checks what is written in the form, with the code that checks the collection. */
const isChecking = (file: string): boolean => file.startsWith('src/client/contribute/checking/');

describe('all but the checks of the form', () => {
  const plain = client.filter((file) => !isChecking(file));

  test('comes without what only a build needs', () => {
    // Forms of English words, less than 1 kB as sent: without them a form would pass for a typing mistake. And what draws
    // the code of a link to a list, 4 kB, for whoever asks for one.
    const small = /^(stemmer|qr)$/;
    const reached = reach(plain, ({ target, isLazy }) => !(isLazy && isChecking(target ?? '')));
    expect(reached.size).toBeGreaterThan(6);
    expect(packagesOf(reached).filter(({ name }) => !small.test(name))).toEqual([]);
  });

  test('loads the checks only when they are needed', () => {
    const wrong = plain.flatMap((file) =>
      importsOf(file)
        .filter(({ target, isType, isLazy }) => target !== null && isChecking(target) && !isType && !isLazy)
        .map(({ name }) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
    expect(
      plain.flatMap(importsOf).filter(({ target, isLazy }) => isLazy && isChecking(target ?? '')),
    ).toHaveLength(1);
  });

  test('takes no views: pages are rendered before they are sent', () => {
    const wrong = plain.flatMap((file) =>
      importsOf(file).filter(({ target, isType }) => target?.startsWith('src/views/') && !isType),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the checks of the form', () => {
  const reached = reach(client.filter(isChecking));

  test('bring the libraries of the reader, the schemas and the renderer, and no other', () => {
    const own =
      /^(zod|yaml|gray-matter|unified|unist-util-visit|fastest-levenshtein|stemmer|github-slugger|remark-parse|remark-rehype|(mdast|hast)-util-[a-z-]+|micromark-extension-mdx)$/;
    expect(packagesOf(reached).length).toBeGreaterThan(8);
    expect(packagesOf(reached).filter(({ name }) => !own.test(name))).toEqual([]);
  });

  test('are the checks of the collection', () => {
    expect([...reached]).toEqual(
      expect.arrayContaining([
        'src/core/checks/registry.ts',
        'src/core/document/parse.ts',
        'src/core/document/render.ts',
        'src/core/repository.ts',
      ]),
    );
  });
});

function importsOf(file: string): Import[] {
  return all.get(file)?.imports ?? [];
}

/** Every module that is sent along with some. */
function reach(
  files: readonly string[],
  follows: (one: Import) => boolean = () => true,
): ReadonlySet<string> {
  const reached = new Set(files);
  for (const file of reached) {
    for (const one of importsOf(file)) {
      if (one.target !== null && !one.isType && follows(one)) reached.add(one.target);
    }
  }
  return reached;
}

function packagesOf(files: ReadonlySet<string>): { file: string; name: string }[] {
  return [...files].flatMap((file) =>
    importsOf(file)
      .filter(({ target, isType }) => target === null && !isType)
      .map(({ name }) => ({ file, name })),
  );
}
