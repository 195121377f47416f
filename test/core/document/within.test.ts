import { expect, test } from 'vitest';
import { within } from '../../../src/core/document/within.ts';

test.each([
  ['<h2 id="text-why">Why</h2>', 2, '<h4>Why</h4>'],
  ['<h3>Why</h3><h6 id="a">b</h6>', 2, '<h5>Why</h5><h6>b</h6>'],
  ['<p>&lt;h2 id="x"&gt; stays text</p>', 2, '<p>&lt;h2 id="x"&gt; stays text</p>'],
  ['<h2 id="a">A</h2><hr>', 1, '<h3>A</h3><hr>'],
])('%s, %i deeper', (html, deeper, expected) => {
  expect(within(html, deeper)).toBe(expected);
});
