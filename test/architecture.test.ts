/**
 * The shape of the code: imports point one way, the core is pure, modules are small and named after what they hold.
 */
import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { type Module, modules, nodes, repositoryFiles } from './source-files.ts';

const all = modules();
const code = all.filter(({ file }) => !file.startsWith('test/'));

/** Each layer, what belongs to it, and the layers that it may import from. The first that fits counts. */
const layers = [
  { name: 'core', has: /^src\/core\//, from: ['core'] },
  { name: 'files', has: /^src\/files\//, from: ['core', 'files'] },
  { name: 'messages', has: /^src\/messages\//, from: ['core', 'messages'] },
  { name: 'views', has: /^src\/views\//, from: ['core', 'messages', 'views'] },
  { name: 'outputs', has: /^src\/outputs\//, from: ['core', 'views', 'outputs'] },
  { name: 'client', has: /^src\/client\//, from: ['core', 'messages', 'views', 'client'] },
  { name: 'styles', has: /^src\/styles\//, from: [] },
  {
    name: 'components',
    has: /^src\/components\//,
    from: ['core', 'messages', 'views', 'client', 'styles', 'components'],
  },
  { name: 'layouts', has: /^src\/layouts\//, from: ['views', 'client', 'styles', 'components', 'layouts'] },
  { name: 'held', has: /^src\/held\.ts$/, from: ['views'] },
  { name: 'binding', has: /^src\/site\.ts$/, from: ['views', 'held'] },
  { name: 'renderer', has: /^src\/renderer\.ts$/, from: ['views', 'binding'] },
  { name: 'collections', has: /^src\/content\.config\.ts$/, from: ['core', 'files'] },
  {
    name: 'pages',
    has: /^src\/pages\//,
    from: ['core', 'messages', 'views', 'styles', 'components', 'layouts', 'binding', 'pages'],
  },
  {
    name: 'scripts',
    has: /^scripts\//,
    from: ['core', 'files', 'messages', 'views', 'outputs', 'held', 'renderer', 'scripts'],
  },
  { name: 'settings', has: /^(astro|vitest)\.config\.\w+$/, from: ['files'] },
];
const layerOf = (file: string) => layers.find(({ has }) => has.test(file));

describe('imports', () => {
  test.each(layers.map(({ name }) => name))('%s imports only from the layers before it', (name) => {
    const wrong = code
      .filter(({ file }) => layerOf(file)?.name === name)
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ target }) => target !== null)
          .filter(({ target }) => !allowed(name, target ?? ''))
          .map(({ target }) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('every module belongs to a layer', () => {
    expect(
      code.map(({ file }) => file).filter((file) => file !== 'src/types.d.ts' && !layerOf(file)),
    ).toEqual([]);
  });

  test('every relative import names a file that is there', () => {
    const files = new Set(repositoryFiles());
    const missing = all.flatMap(({ file, imports }) =>
      imports
        .filter(({ target }) => target !== null && !files.has(target))
        .map(({ name }) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('no module leads back to itself', () => {
    const graph = new Map(
      code.map(({ file, imports }) => [file, imports.flatMap(({ target }) => target ?? [])]),
    );
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });

  test('the core imports only libraries that run anywhere', () => {
    const anywhere =
      /^(zod|yaml|gray-matter|unified|unist-util-visit|fastest-levenshtein|stemmer|fflate|qr|github-slugger|remark-parse|remark-rehype|mdast|hast|(mdast|hast)-util-[a-z-]+|micromark-extension-mdx|@citation-js\/[a-z-]+)$/;
    expect(packagesOf(inLayers('core')).filter(({ name }) => !anywhere.test(name))).toEqual([]);
  });

  test('gray-matter stands behind its one wrapper', () => {
    expect(packagesOf(all).filter(({ name }) => name === 'gray-matter')).toEqual([
      { file: 'src/core/document/front-matter.ts', name: 'gray-matter' },
    ]);
  });

  test('Node is met in files, scripts, the collections and tests only', () => {
    const wrong = packagesOf(
      inLayers('core', 'messages', 'views', 'outputs', 'client', 'components', 'layouts', 'pages', 'binding'),
    );
    expect(wrong.filter(({ name }) => name.startsWith('node:'))).toEqual([]);
  });

  test('Astro is met in pages, their renderer, the collections and the commands that run it only', () => {
    const runsAstro =
      /^(src\/(pages\/|renderer\.ts|content\.config\.ts|types\.d\.ts)|scripts\/(bundle\/process|dev)\.ts|astro\.config)/;
    expect(
      packagesOf(code).filter(
        ({ file, name }) => /^astro(:|\/|$)|^@astrojs\//.test(name) && !runsAstro.test(file),
      ),
    ).toEqual([]);
  });
});

describe('purity', () => {
  test.each(inLayers('core', 'views', 'outputs', 'messages').map((module) => [module.file, module] as const))(
    '%s has no clock, no chance, no console, no environment and no state',
    (_file, module) => {
      expect(impurities(module)).toEqual([]);
    },
  );
});

describe('form', () => {
  const written = repositoryFiles().filter(
    (file) => /^(src|scripts|test)\//.test(file) && !file.startsWith('test/fixtures/'),
  );

  test('no module is longer than 250 lines', () => {
    const long = written
      .filter((file) => !file.startsWith('src/generated/'))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  test('no drawer: modules are named after what they hold', () => {
    const drawer = /(^|[/-])(utils?|helpers?|common|misc|lib|shared|manager|data|info)(\.|-|\/|$)/;
    // The address of the exports is a contract.
    expect(written.filter((file) => drawer.test(file.replace('src/pages/data/', '')))).toEqual([]);
  });

  test('names are in kebab case, those of components in Pascal case', () => {
    const kebab = /^(README|\[(\.\.\.)?[a-z]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.(\[[a-z]+\]|[a-z0-9-]+))*$/;
    const pascal = /^[A-Z][A-Za-z0-9]*\.astro$/;
    const wrong = written.filter((file) => {
      const name = path.posix.basename(file);
      return /^src\/(components|layouts)\/.*\.astro$/.test(file) ? !pascal.test(name) : !kebab.test(name);
    });
    expect(wrong).toEqual([]);
  });

  test('addresses of the site are made in core/paths only', () => {
    const wrong = code
      .filter(({ file }) => /^src\//.test(file) && file !== 'src/core/paths.ts')
      .flatMap((module) => [...literalAddresses(module)].map((address) => `${module.file}: ${address}`));
    expect(wrong).toEqual([]);
  });

  test('no file names a registry or a place on a machine', () => {
    const places = [process.cwd(), homedir(), hostname()].filter((place) => place.length > 4);
    const registry =
      /\bregistry\s*=|https?:\/\/[^/\s"']*\b(registry|npmmirror|artifactory|nexus|verdaccio)\b/i;
    const machine = /(?:^|["'`\s(])\/(?:home|Users|root|work)\/\w/m;
    const self = 'test/architecture.test.ts';
    const wrong = repositoryFiles()
      .filter((file) => file !== self)
      .filter((file) => {
        const text = readFileSync(file, 'utf8');
        return registry.test(text) || machine.test(text) || places.some((place) => text.includes(place));
      });
    expect(wrong).toEqual([]);
  });
});

function allowed(layer: string, target: string): boolean {
  const from = layers.find(({ name }) => name === layer)?.from ?? [];
  return from.includes(layerOf(target)?.name ?? '');
}

function inLayers(...names: string[]): Module[] {
  return code.filter(({ file }) => names.includes(layerOf(file)?.name ?? ''));
}

function packagesOf(some: readonly Module[]): { file: string; name: string }[] {
  return some.flatMap(({ file, imports }) =>
    imports.filter(({ target }) => target === null).map(({ name }) => ({ file, name })),
  );
}

function impurities({ program }: Module): string[] {
  return nodes(program).flatMap((node) => {
    const text = node.getText();
    if (
      ts.isPropertyAccessExpression(node) &&
      /^(console|process|globalThis|Date\.now|Math\.random|performance\.now)\b/.test(text)
    )
      return [text];
    if (ts.isNewExpression(node) && text.startsWith('new Date') && (node.arguments?.length ?? 0) === 0)
      return [text];
    if (ts.isMetaProperty(node)) return [text];
    if (
      ts.isCallExpression(node) &&
      /^(fetch|setTimeout|setInterval|require)$/.test(node.expression.getText())
    )
      return [text];
    if (
      ts.isVariableStatement(node) &&
      node.parent === program &&
      !(node.declarationList.flags & ts.NodeFlags.Const)
    )
      return [text];
    return [];
  });
}

function literalAddresses({ file, text, program }: Module): string[] {
  const inCode = nodes(program)
    .filter(
      (node) =>
        ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node),
    )
    .filter((node) => !ts.isImportDeclaration(node.parent) && !ts.isExportDeclaration(node.parent))
    .map((node) => (node as ts.LiteralLikeNode).text)
    .filter((value) => /^\/[a-z]/.test(value));
  if (!file.endsWith('.astro')) return inCode;
  const inMarkup = [...text.matchAll(/\b(?:href|src|action|content)=["'`{]+(\/[^"'`}]*)/g)].map(
    (match) => match[1] ?? '',
  );
  return [...inCode, ...inMarkup];
}
