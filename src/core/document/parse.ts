import { kindFolders, listFolder, publishedFile } from '../paths.ts';
import { type Problem, problem } from '../problem.ts';
import { characterReferences } from './character-reference.ts';
import { decode } from './decode.ts';
import { type Document, type DocumentKind, nothingRead, vocabularyNames } from './document.ts';
import { splitFrontMatter } from './front-matter.ts';
import { takeInventory } from './inventory.ts';
import { checkLimits, checkSize, limits } from './limits.ts';
import { type MarkdownParser, parseMarkdown } from './markdown.ts';
import { render } from './render.ts';
import type { SourceFile } from './source-file.ts';
import { parseYaml } from './yaml.ts';

/**
 * One file to one document. It never throws for bad content: what is wrong stands in `problems`, and the rest of the
 * file is still read as far as it can be.
 */
export function parseDocument(source: SourceFile): Document {
  return parseDocumentWith(parseMarkdown, source);
}

/** The same with another parser for its body. */
export function parseDocumentWith(parseBody: MarkdownParser, { file, bytes }: SourceFile): Document {
  const kind = kindOf(file) ?? 'best-practice';
  const isText = file.endsWith('.mdx');
  const empty: Document = { ...nothingRead, file, kind, id: file.replace(/^.*\/|\.[^.]*$/g, '') };

  const size = checkSize(file, bytes.length, isText ? limits.entryBytes : limits.tableBytes);
  if (size.length > 0) return { ...empty, problems: size };
  const { text, problems } = decode(file, bytes);
  const tooDeep = checkLimits(file, text);
  if (tooDeep.length > 0) return { ...empty, problems: [...problems, ...tooDeep] };
  return guarded(empty, () =>
    isText ? parseText(parseBody, empty, text, problems) : parseTable(empty, text, problems),
  );
}

function parseText(
  parseBody: MarkdownParser,
  empty: Document,
  text: string,
  problems: readonly Problem[],
): Document {
  const { file } = empty;
  const front = splitFrontMatter(file, text);
  const markdown = parseBody(file, front.body, front.bodyLine);
  // Before anything is taken from the tree, so that what is refused stands in none of it.
  // No character is written by its number without this sign.
  const hidden = front.body.includes('&') ? characterReferences(file, markdown.tree, front.bodyLine) : [];
  const inventory = takeInventory(markdown.tree, front.body, front.bodyLine);
  return {
    ...empty,
    ...inventory,
    data: front.data,
    places: front.places,
    bodyLine: front.bodyLine,
    html: render(markdown.tree, file),
    problems: [...problems, ...front.problems, ...markdown.problems, ...hidden],
  };
}

function parseTable(empty: Document, text: string, problems: readonly Problem[]): Document {
  const { data, places, problems: found } = parseYaml(empty.file, text, 1);
  return { ...empty, data, places, problems: [...problems, ...found] };
}

/** The last guard: whatever a parser throws is a problem of this file, and all other files are still read. */
function guarded(empty: Document, parse: () => Document): Document {
  try {
    return parse();
  } catch (error) {
    return {
      ...empty,
      problems: [
        problem({
          rule: 'valid-mdx',
          file: empty.file,
          reason: 'The file cannot be read.',
          actual: error instanceof Error ? error.message : String(error),
          help: 'Write it with less mark-up; if it looks right, tell the maintainers, and attach the file.',
        }),
      ],
    };
  }
}

/** What a file is, by its place in the content folder; null for a file that does not belong there. */
export function kindOf(file: string): DocumentKind | null {
  const [folder = '', name = '', ...more] = file.split('/');
  if (file === 'sources.yaml') return 'sources';
  if (file === publishedFile) return 'published';
  if (more.length > 0) return null;
  if (folder === 'vocabulary') return vocabularyNames.find((known) => name === `${known}.yaml`) ?? null;
  if (!name.endsWith('.mdx') || name.startsWith('.')) return null;
  if (folder === listFolder) return 'reading-list';
  for (const [kind, kindFolder] of Object.entries(kindFolders)) {
    if (folder === kindFolder) return kind as DocumentKind;
  }
  return null;
}
