import { expect, test } from 'vitest';
import { digestOf } from '../../src/core/digest.ts';

test('the digest of a value is that of its JSON', async () => {
  // printf '{"a":1}' | openssl dgst -sha256 -binary | base64
  expect(await digestOf({ a: 1 })).toBe('AVq9f1zFei3ZS3WQ8ErYCEJzkF7jPsXOvq5iJ2qX+GI');
});

test('alike for the same, and for nothing else', async () => {
  const view = { title: 'A', list: ['x', 'y'], none: null };
  expect(await digestOf(structuredClone(view))).toBe(await digestOf(view));
  for (const other of [
    { ...view, title: 'B' },
    { ...view, list: ['y', 'x'] },
    { ...view, none: '' },
  ])
    expect(await digestOf(other)).not.toBe(await digestOf(view));
});
