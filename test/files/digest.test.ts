import { expect, test } from 'vitest';
import { digestOf } from '../../src/files/digest.ts';

test('the digest of a value is that of its JSON', () => {
  // printf '{"a":1}' | openssl dgst -sha256 -binary | base64, in the letters of addresses
  expect(digestOf({ a: 1 })).toBe('AVq9f1zFei3ZS3WQ8ErYCEJzkF7jPsXOvq5iJ2qX-GI');
});

test('alike for the same, and for nothing else', () => {
  const view = { title: 'A', list: ['x', 'y'], none: null };
  expect(digestOf(structuredClone(view))).toBe(digestOf(view));
  for (const other of [
    { ...view, title: 'B' },
    { ...view, list: ['y', 'x'] },
    { ...view, none: '' },
  ])
    expect(digestOf(other)).not.toBe(digestOf(view));
});
