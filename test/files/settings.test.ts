import path from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '../../src/files/settings.ts';

test('without anything in the environment the defaults hold', () => {
  expect(settings({})).toMatchObject({
    contentDir: path.resolve('content'),
    contentName: 'content',
    siteUrl: 'http://localhost:4321',
    basePath: '/',
  });
});

test.each([
  [undefined, null],
  ['  ', null],
  [' lessons@example.org ', 'lessons@example.org'],
])('CONTACT %j', (value, contact) => {
  expect(settings({ CONTACT: value }).contact).toBe(contact);
});

test('builds of different folders or addresses keep their caches apart', () => {
  const caches = [
    {},
    { CONTENT_DIR: 'other' },
    { BASE_PATH: '/kb' },
    { SITE_URL: 'https://example.org' },
  ].map((environment) => settings(environment).cacheDir);
  expect(new Set(caches).size).toBe(caches.length);
  expect(settings({}).cacheDir).toBe(caches[0]);
});

test.each([
  [undefined, false],
  ['', false],
  ['1', true],
])('PREVIEW %j', (value, isPreview) => {
  expect(settings({ PREVIEW: value }).isPreview).toBe(isPreview);
});
