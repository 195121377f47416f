import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { type Place, type Problem, problem } from '../problem.ts';
import { blanked, refusedCharacter, unseenCharacter } from './characters.ts';
import { limits } from './limits.ts';
import { parseMended } from './yaml-colon.ts';

/** Plain data: text, lists and mappings. Nothing is a number, a date or a truth value until a schema says so. */
export type Plain = string | Plain[] | { [key: string]: Plain };

export type YamlResult = {
  data: Plain | null;
  /** Where each value stands, by its path: 'sources/0/pages'. The key of a mapping's value has '@' before it. */
  places: Record<string, Place>;
  problems: Problem[];
};

/**
 * YAML 1.2 in its failsafe form: `NO`, `1:30`, `0777`, `3.10` and dates stay the text that was written. Anchors,
 * aliases, tags and merge keys are refused, since other tools read them in other ways and some expand them without end.
 * @param firstLine line of the file on which the text begins, from 1.
 */
export function parseYaml(file: string, text: string, firstLine: number): YamlResult {
  const textLines = text.split('\n');
  const { document, lines, colons } = parseMended(textLines);
  const problems: Problem[] = [];
  const places: Record<string, Place> = Object.create(null);
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    // Where the text ends too early the parser names a place beyond it.
    const row = Math.max(Math.min(line, textLines.length), 1);
    const most = (textLines[row - 1]?.length ?? 0) + 1;
    return { line: row + firstLine - 1, column: Math.max(Math.min(col, most), 1) };
  };
  const refuse = (offset: number, reason: string, help: string, actual?: string): void => {
    if (problems.length === limits.problems) return;
    problems.push(
      problem({ rule: 'valid-yaml', file, place: at(offset), reason, help, actual: actual ?? null }),
    );
  };
  for (const { code, message, pos } of [...colons, ...document.errors, ...document.warnings]) {
    // Refused below with words of ours.
    if (code === 'TAG_RESOLVE_FAILED') continue;
    const line = textLines[lines.linePos(pos[0]).line - 1] ?? '';
    refuse(
      pos[0],
      mends[code]?.[0] ?? `This is not valid YAML: ${message}.`,
      mends[code]?.[1] ?? standardHelp,
      line,
    );
  }

  const read = (node: Node | null, path: string, depth: number): Plain => {
    if (node === null) return '';
    const offset = node.range?.[0] ?? 0;
    places[path] = at(offset);
    if (depth > limits.nesting) {
      refuse(offset, `More than ${limits.nesting} levels of nesting.`, 'Write it with fewer levels.');
      return '';
    }
    if (isAlias(node)) {
      refuse(offset, 'Aliases are not allowed.', 'Write the value out here.', `*${node.source}`);
      return '';
    }
    if (node.anchor !== undefined) {
      refuse(
        offset,
        'Anchors are not allowed.',
        'Delete the anchor and write the value out.',
        `&${node.anchor}`,
      );
    }
    if (node.tag !== undefined && !standardTags.has(node.tag)) {
      refuse(offset, 'Tags are not allowed.', 'Delete the tag; a value is what it looks like.', node.tag);
    }
    if (isSeq(node))
      return node.items.map((item, index) => read(item as Node | null, join(path, index), depth + 1));
    if (isMap(node)) {
      const mapping: { [key: string]: Plain } = Object.create(null);
      for (const { key, value } of node.items) {
        if (!isScalar(key)) {
          refuse(
            (key as Node | null)?.range?.[0] ?? offset,
            'The name of a field must be plain text.',
            standardHelp,
          );
          continue;
        }
        const name = readable(String(key.value), key.range?.[0] ?? offset);
        if (Object.hasOwn(mapping, name)) {
          refuse(key.range?.[0] ?? offset, 'The field stands twice.', 'Keep one of them.', name);
          continue;
        }
        places[`@${join(path, name)}`] = at(key.range?.[0] ?? offset);
        mapping[name] = read(value as Node | null, join(path, name), depth + 1);
      }
      return mapping;
    }
    return readable(isScalar(node) ? String(node.value) : '', offset);
  };
  const readable = (value: string, offset: number): string => {
    // Between double quotes an escape makes any character, unseen when the bytes were read.
    const code = refusedCharacter(value);
    if (code !== null) {
      const help = 'Delete its escape, such as \\u202E.';
      refuse(offset, `The value holds the control character ${code}.`, help, code);
      return blanked(value);
    }
    const unseen = unseenCharacter(value);
    if (unseen !== null) {
      const help = 'Delete it and type the words again: it came in by copying, or by an escape.';
      refuse(offset, `The value holds the invisible character ${unseen}.`, help, unseen);
    }
    return value;
  };
  const data = document.contents === null ? null : read(document.contents as Node, '', 0);
  return { data, places, problems };
}

function join(path: string, part: string | number): string {
  return path === '' ? String(part) : `${path}/${part}`;
}

const standardTags = new Set(['tag:yaml.org,2002:str', 'tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq']);

const standardHelp = 'Put the value between double quotes, and indent lists and nested fields by two spaces.';

/** What to say of the mistakes that people make most, by the code of the `yaml` package. */
const mends: Partial<Record<string, readonly [reason: string, help: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'A colon inside a value makes it look like another field.',
    'Put the whole value between double quotes: title: "Plan early: start in the field".',
  ],
  MISSING_CHAR: ['A closing quotation mark or bracket is missing.', 'Add it, or delete the opening one.'],
  TAB_AS_INDENT: ['A tab is used as indentation.', 'Use spaces: two for each level.'],
  BAD_INDENT: ['The indentation does not fit the line above.', 'Indent by two spaces for each level.'],
};
