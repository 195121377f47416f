/**
 * What is written about the project names everything that there is, and nothing that is not.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rules } from '../src/core/checks/registry.ts';
import { calloutKinds, components } from '../src/core/document/allowed.ts';
import { vocabularyNames } from '../src/core/document/document.ts';
import { entrySchemas } from '../src/core/entry.ts';
import { generatedFiles } from '../src/core/export/generated.ts';
import { kindFolders, listFolder } from '../src/core/paths.ts';
import { readingList } from '../src/core/reading-list.ts';
import { relationNames } from '../src/core/relation.ts';
import { source } from '../src/core/source.ts';
import { vocabularySchemas } from '../src/core/vocabulary.ts';
import { messages } from '../src/messages/index.ts';
import { repositoryFiles } from './source-files.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const guide = repositoryFiles('content/guide').filter((file) => file.endsWith('.mdx'));
const pages = guide.filter((file) => !file.startsWith('content/guide/rules/'));
const guideText = pages.map(read).join('\n');
const manuals = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const allText = [...manuals.map(read), guideText].join('\n');
/** Lines of the manuals and the guide; a command that goes on after a backslash is one. */
const everyLine = allText.replace(/\\\n\s*/g, ' ').split('\n');
const commands = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

describe('every rule has its page in the guide', () => {
  test.each(rules.map(({ id }) => id))('%s', (id) => {
    expect(guide).toContain(`content/guide/rules/${id}.mdx`);
    expect(read(`content/guide/rules/${id}.mdx`).length).toBeGreaterThan(300);
  });

  test('and every page its rule', () => {
    const known = rules.map(({ id }) => `content/guide/rules/${id}.mdx`);
    expect(guide.filter((file) => file.startsWith('content/guide/rules/') && !known.includes(file))).toEqual(
      [],
    );
  });

  test('every rule that the code reports is in the registry', () => {
    const reported = repositoryFiles('src')
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...read(file).matchAll(/\brule: '([a-z0-9-]+)'/g)].map(([, rule = '']) => rule));
    expect(reported.length).toBeGreaterThan(10);
    expect([...new Set(reported)].filter((rule) => !rules.some(({ id }) => id === rule))).toEqual([]);
  });
});

describe('every field of every schema stands in the guide', () => {
  const schemas = { ...entrySchemas, 'reading-list': readingList, source, ...vocabularySchemas };
  const fields = new Set(Object.values(schemas).flatMap((schema) => fieldNames(schema)));
  test.each([...fields])('%s', (field) => {
    expect(guideText).toMatch(new RegExp(`\`[^\`\n]*\\b${field}\\b[^\`\n]*\``));
  });
});

test.each(Object.keys(components))('the component %s is explained, with an example', (name) => {
  expect(guideText).toContain(`<${name} `);
});

test.each([...calloutKinds, ...relationNames, ...vocabularyNames, ...Object.values(kindFolders), listFolder])(
  'the guide names %s',
  (name) => {
    expect(guideText).toMatch(new RegExp(`\\b${name}\\b`));
  },
);

describe('commands', () => {
  test.each(commands)('npm %s is explained', (name) => {
    const spelt = name === 'test' || name === 'start' ? `npm ${name}` : `npm run ${name}`;
    expect(allText).toMatch(new RegExp(`${spelt}\\b`));
  });

  test.each(commands)('npm %s stands in the README', (name) => {
    const spelt = name === 'test' || name === 'start' ? `npm ${name}` : `npm run ${name}`;
    expect(read('README.md')).toMatch(new RegExp(`${spelt}\\b`));
  });

  test.each(commands)('npm run %s is named with options only that it has', (name) => {
    const calls = everyLine.flatMap(
      (line) => line.match(new RegExp(`npm run ${name} -- [^\`#]*`, 'g')) ?? [],
    );
    const named = calls.flatMap((call) =>
      [...call.matchAll(/(?<= )--([a-z][a-z-]*)/g)].map(([, option = '']) => option),
    );
    expect(named.filter((option) => !optionsOf(name).includes(option))).toEqual([]);
  });

  test('no other command is named', () => {
    const named = [...allText.matchAll(/\bnpm (?:run ([a-z][a-z-]*)|(test|start)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
  });

  test.each([
    'CONTENT_DIR',
    'BASE_PATH',
    'SITE_URL',
    'REPOSITORY_URL',
    'CONTACT',
    'INDEX_ENTRIES',
    'CHROMIUM_PATH',
  ])('%s is explained', (name) => {
    expect(read('README.md')).toContain(name);
  });

  test('continuous integration runs the test command of the README, and nothing else', () => {
    const [command] = /^npm ci && npm test(?=\s)/m.exec(read('README.md')) ?? [];
    expect(command).toBeDefined();
    const lines = read('.ci/run').trim().split('\n');
    expect(lines.filter((line) => !/^(#|set |cd )/.test(line))).toEqual([command]);
  });
});

describe('links between files lead somewhere', () => {
  test.each(manuals)('%s', (manual) => {
    const prose = read(manual).replace(/^```.*?^```$|`[^`\n]*`/gms, '');
    const links = [...prose.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => link);
    const broken = links.filter(
      (link) => !/^[a-z]+:/.test(link) && !existsSync(path.join(path.dirname(manual), link)),
    );
    expect(broken).toEqual([]);
  });

  test('CONTRIBUTING has three ways, each in under ten lines with a page of the guide', () => {
    const ways = read('CONTRIBUTING.md')
      .split('\n## ')
      .filter((section) => /^(?:With|On) /.test(section));
    expect(ways.map((way) => way.split('\n')[0])).toEqual([
      'With the form, without git',
      "On the code host's web page",
      'With an editor',
    ]);
    for (const way of ways) {
      const lines = way.split('\n').slice(1);
      expect(lines.filter((line) => line !== '').length).toBeLessThan(10);
      expect(way).toContain('](content/guide/');
    }
  });

  test('the places that the README names are there', () => {
    const table = read('README.md').split('## Where things live')[1]?.split('\n## ')[0] ?? '';
    const places = [...table.matchAll(/`((?:content|src|scripts|test)[a-zA-Z0-9/._-]*)`/g)].map(
      ([, place = '']) => place,
    );
    expect(places.length).toBeGreaterThan(8);
    expect(places.filter((place) => !existsSync(place))).toEqual([]);
  });
});

test('what is derived from the schemas is fresh', () => {
  const stale = [...generatedFiles(messages.en.meanings)].filter(
    ([file, text]) => !existsSync(file) || read(file) !== text,
  );
  expect(
    stale.map(([file]) => file),
    'run "npm run generate"',
  ).toEqual([]);
});

/** The options of a command: words between quotation marks or before a type in its script, and for a new file what is asked. */
function optionsOf(name: string): string[] {
  const elsewhere: Readonly<Record<string, readonly string[]>> = {
    new: ['src/core/scaffold/questions.ts'],
    bench: ['scripts/bench/build/options.ts', 'scripts/bench/search.ts'],
  };
  const scripts = [`scripts/${name}.ts`, ...(elsewhere[name] ?? [])];
  const code = scripts
    .filter((file) => existsSync(file))
    .map(read)
    .join('\n');
  return [...code.matchAll(/'([a-z-]+)'|\b([a-z]+): \{ type: '/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}

/** Names of the fields of a schema, at any depth. */
function fieldNames(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
      name,
      ...fieldNames(field),
    ]);
  }
  if (schema instanceof z.ZodArray) return fieldNames(schema.element as z.ZodType);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldNames(schema.unwrap() as z.ZodType);
  return [];
}
