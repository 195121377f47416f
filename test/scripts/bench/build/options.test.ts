import { expect, test } from 'vitest';
import { readOptions } from '../../../../scripts/bench/build/options.ts';

test.each([
  [[], { sizes: [1000], format: 'text', against: [] }],
  [['--entries', '50, 60,50'], { sizes: [50, 60], format: 'text', against: [] }],
  [
    ['--format', 'json', '--against', 'hugo,starlight,hugo'],
    { sizes: [1000], format: 'json', against: ['hugo', 'starlight'] },
  ],
])('%j', (args, options) => {
  expect(readOptions(args)).toEqual(options);
});

const sizes = 'bench build takes whole numbers with commas between: --entries 1000,10000';
const tools = 'Write --against with some of starlight,docusaurus,eleventy,hugo.';
const usage =
  'Usage: npm run bench -- build --entries 1000,10000 --format text|json --against starlight,docusaurus,eleventy,hugo';

test.each([
  [['--entries', 'many'], sizes],
  [['--entries', '10,'], sizes],
  [['--entries', '0'], sizes],
  [['--entries', '1.5'], sizes],
  [['--entries', '1e3'], sizes],
  [['--entries', '10000000'], sizes],
  [['--format', 'html'], 'There is no format "html". Write --format text or --format json.'],
  [['--against', 'jekyll'], `There is no tool "jekyll" to build with. ${tools}`],
  [['--against', 'hugo,'], `There is no tool "" to build with. ${tools}`],
  [['--fast'], `Unknown option '--fast' ${usage}`],
])('%j is refused', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(new Error(sentence));
});
