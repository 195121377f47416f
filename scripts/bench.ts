/**
 * npm run bench -- build [--entries 1000,10000 --format text|json --against starlight,docusaurus,eleventy,hugo]: what it costs to
 * check and build made-up collections, and to read what was built, beside other tools. It is what runs where no bench is named.
 * npm run bench -- search [--collection FOLDER --format text|json --misses]: how well the search of the site answers a judged
 * set of queries, beside other engines. Machines are noisy: compare figures of one run with each other, not with those of
 * another day. Exit code 2 for what cannot be run as asked.
 */
import { run as build } from './bench/build.ts';

const commands = {
  build,
  // Its engines and its browser are loaded only where they are used.
  search: async (options: readonly string[]) => (await import('./bench/search.ts')).run(options),
};

const args = process.argv.slice(2);
// Options alone are those of the command that was there first.
const isNamed = args.length > 0 && !args[0]?.startsWith('-');
const [command = 'build', options] = isNamed ? [args[0], args.slice(1)] : ['build', args];
if (!Object.hasOwn(commands, command)) {
  console.error(`There is no bench "${command}". Write npm run bench -- build or npm run bench -- search.`);
  process.exit(2);
}
process.exit(await commands[command as keyof typeof commands](options));
