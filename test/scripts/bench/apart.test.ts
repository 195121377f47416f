/** The bench measures the site, and is no part of it. */
import { expect, test } from 'vitest';
import { modules } from '../../source-files.ts';

test('nothing that the site is built of imports the bench', () => {
  const wrong = modules()
    .filter(({ file }) => !/^(scripts\/bench(\/|\.ts$)|test\/)/.test(file))
    .flatMap(({ file, imports }) =>
      imports
        .filter(({ target }) => target?.startsWith('scripts/bench/'))
        .map(({ target }) => `${file}: ${target}`),
    );
  expect(wrong).toEqual([]);
});
