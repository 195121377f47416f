/**
 * The lock installs on every platform, from any registry, and always the same versions.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Locked = {
  version?: string;
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Locked & { allowScripts: object };
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
const withOptional = Object.entries(lock.packages).filter(
  ([, { optionalDependencies }]) => optionalDependencies,
);

test('there are packages with parts for single platforms', () => {
  const names = withOptional.map(([name]) => name.replace(/^.*node_modules\//, ''));
  expect(names).toEqual(expect.arrayContaining(['esbuild', '@biomejs/biome', 'pagefind']));
});

test.each(withOptional)(
  '%s: every optional dependency stands in the lock',
  (place, { optionalDependencies = {} }) => {
    const missing = Object.entries(optionalDependencies).filter(([name, range]) => {
      const found = resolved(place, name);
      return found === undefined || (/^\d/.test(range) && found.version !== range);
    });
    expect(missing).toEqual([]);
  },
);

test('no package has an address: each installs from the registry of whoever installs', () => {
  expect(Object.entries(lock.packages).filter(([, locked]) => 'resolved' in locked)).toEqual([]);
});

test('every package has its digest', () => {
  const bare = Object.entries(lock.packages).filter(([place, { integrity }]) => place !== '' && !integrity);
  expect(bare.map(([place]) => place)).toEqual([]);
});

describe('exact versions', () => {
  test.each(Object.entries(wanted))('%s %s', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  test.each([
    ['astro', '7'],
    ['@astrojs/mdx', '8'],
    ['vitest', '5'],
    ['node', '24'],
  ])('%s is of major version %s', (name, major) => {
    expect(wanted[name]?.split('.')[0]).toBe(major);
  });
});

test('only the packages that need it run a script at installation', () => {
  expect(manifest.allowScripts).toEqual({ node: true, esbuild: true });
});

/** The package that a name means at a place of the lock: the nearest folder upwards that holds it. */
function resolved(place: string, name: string): Locked | undefined {
  for (let at = place; ; at = at.replace(/\/?(?:node_modules\/)?(?:@[^/]+\/)?[^/]+$/, '')) {
    const found = lock.packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`];
    if (found !== undefined || at === '') return found;
  }
}
