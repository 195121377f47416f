import { expect, test } from 'vitest';
import { inverseOf, relationNames } from '../../src/core/relation.ts';

test('every relation reads differently from the other side, unless it is mutual', () => {
  const inverses = Object.fromEntries(relationNames.map((name) => [name, inverseOf(name)]));
  expect(inverses).toMatchInlineSnapshot(`
    {
      "contradicts": "contradicts",
      "exemplifies": "is-exemplified-by",
      "implements": "is-implemented-by",
      "in-tension-with": "in-tension-with",
      "qualifies": "is-qualified-by",
      "repeats": "is-repeated-by",
      "supersedes": "is-superseded-by",
      "supports": "is-supported-by",
    }
  `);
});

test('a link in the text is a relation too', () => {
  expect(inverseOf('links-to')).toBe('is-linked-from');
});
