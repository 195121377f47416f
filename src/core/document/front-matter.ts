import matter from 'gray-matter';
import { type Problem, problem } from '../problem.ts';
import { parseYaml, type YamlResult } from './yaml.ts';

export type FrontMatter = YamlResult & {
  /** The text after the front matter, and the line of the file on which it begins, from 1. */
  body: string;
  bodyLine: number;
};

/**
 * Splits a file into front matter and body: a line `---`, YAML, a line `---`. Tools differ on everything else (a suffix
 * on the fence names an engine that runs code; blank lines before it; `+++`), so everything else is refused.
 */
export function splitFrontMatter(file: string, text: string): FrontMatter {
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && line === '---');
  // gray-matter would end the block at any line that begins with three hyphens: both must see the same block.
  const almost = lines.findIndex((line, index) => index > 0 && index < close && line.startsWith('---'));
  if (lines[0] !== '---' || close === -1 || almost !== -1) {
    return { data: null, places: {}, problems: [fenceProblem(file, lines, almost)], body: '', bodyLine: 1 };
  }
  let yaml: YamlResult = { data: null, places: {}, problems: [] };
  const readYaml = (block: string): object => {
    // gray-matter hands over the block from the line end of the opening fence on: its first line is that fence.
    yaml = parseYaml(file, block, 1);
    return {};
  };
  // Without options gray-matter caches, and shares what it cached; with them it does neither.
  const { content } = matter(text, {
    language: 'yaml',
    delimiters: ['---', '---'],
    engines: { ...refusedEngines, yaml: { parse: readYaml } },
  });
  const blockIsEmpty = lines.slice(1, close).every((line) => line.trim() === '' || line.startsWith('#'));
  if (blockIsEmpty || !isMapping(yaml.data)) {
    yaml.problems.push(
      problem({
        rule: 'valid-yaml',
        file,
        place: { line: 1, column: 1 },
        reason: blockIsEmpty ? 'The front matter is empty.' : 'The front matter is not a list of fields.',
        expected: 'fields such as "title: ..."',
        help: 'Write one field a line, its name first: title: Plan with the people who carry it out.',
      }),
    );
  }
  return { ...yaml, data: isMapping(yaml.data) ? yaml.data : null, body: content, bodyLine: close + 2 };
}

function isMapping(data: YamlResult['data']): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function fenceProblem(file: string, lines: readonly string[], almost: number): Problem {
  if (lines[0] === '---' && almost !== -1) {
    return problem({
      rule: 'valid-yaml',
      file,
      place: { line: almost + 1, column: 1 },
      reason: 'A line in the front matter begins with three hyphens.',
      actual: lines[almost] ?? '',
      expected: 'a field, or the closing line of exactly three hyphens',
      help: 'Make the line exactly --- if it ends the front matter; else put its text between double quotes.',
    });
  }
  const first = lines[0] ?? '';
  const unclosed = first === '---';
  const atFence = lines.findIndex((line) => line.trim() === '---');
  const reason = unclosed
    ? 'The front matter is not closed.'
    : /^---+\s*\S*/.test(first)
      ? 'The first line must be three hyphens and nothing else.'
      : atFence > 0 && lines.slice(0, atFence).every((line) => line.trim() === '')
        ? 'Empty lines stand before the front matter.'
        : 'The file does not begin with front matter.';
  return problem({
    rule: 'valid-yaml',
    file,
    place: { line: 1, column: 1 },
    reason,
    actual: first,
    expected: 'a line "---", the fields, and another line "---"',
    help: unclosed
      ? 'Write a line of three hyphens after the last field.'
      : 'Make the first line of the file three hyphens: ---',
  });
}

const refuse = (): never => {
  throw new Error('Front matter is YAML; no other engine is run.');
};

/** gray-matter runs JavaScript by default; every engine but ours throws. */
const refusedEngines = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'cson', 'toml'].map((name) => [
    name,
    { parse: refuse, stringify: refuse },
  ]),
);
