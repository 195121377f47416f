/**
 * The files of the repository as they stand, for tests about the code itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What git ignores; nothing in it is part of the repository. */
const ignored = new Set(['node_modules', 'dist', '.astro', '.cache', '.git', 'coverage', '.DS_Store']);

/** Every file of the repository, by its path with forward slashes. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(path.join('.', folder), { withFileTypes: true }).flatMap((item) => {
    if (ignored.has(item.name) || item.name.endsWith('.log')) return [];
    const file = folder === '' ? item.name : `${folder}/${item.name}`;
    return item.isDirectory() ? repositoryFiles(file) : [file];
  });
}

export type Module = {
  file: string;
  text: string;
  /** The program of the file; of a component its front matter and its scripts, without the template. */
  program: ts.SourceFile;
  imports: { name: string; target: string | null }[];
};

/** Every module of the code, parsed; `target` is the file that a relative import means. */
export function modules(): Module[] {
  return repositoryFiles()
    .filter((file) => /^(src|scripts|test)\/.*\.(ts|astro)$|^[^/]+\.(ts|mjs)$/.test(file))
    .filter((file) => !file.startsWith('test/fixtures/'))
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const code = file.endsWith('.astro') ? codeOf(text) : text;
      const { importedFiles } = ts.preProcessFile(code, true, true);
      return {
        file,
        text,
        program: ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS),
        imports: importedFiles.map(({ fileName: name }) => ({
          name,
          target: name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : null,
        })),
      };
    });
}

/** Every node of a program, parents first. */
export function nodes(program: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(program);
  return found;
}

function codeOf(astro: string): string {
  const front = /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [front, ...scripts].join('\n');
}
