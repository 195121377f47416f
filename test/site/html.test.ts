import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { createPaths } from '../../src/core/paths.ts';
import { isMissing, pageTypes } from '../browser/page-types.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the builder writes what is valid either way.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Everything comes from the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles of entries are claims, and claims are long.
    'long-title': 'off',
  },
});
const { folder } = inject('sites').small;
const paths = createPaths('', 'http://localhost');

describe('every page type', () => {
  test.each(pageTypes)('%s is valid HTML', async (_name, of, module) => {
    const address = isMissing(module) ? '404.html' : path.join(of(paths).replace(/\?.*$/, ''), 'index.html');
    const html = await readFile(path.join(folder, address), 'utf8');
    expect(await faults(html)).toEqual([]);
  });
});

test('the validator sees a fault where there is one', async () => {
  expect(
    await faults(
      '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p><div></div></p></body></html>',
    ),
  ).not.toEqual([]);
});

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}
