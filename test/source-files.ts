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

/** An import, a re-export or a call of `import`; one of types only leaves nothing in the program that runs. */
export type Import = {
  name: string;
  target: string | null;
  isType: boolean;
  /** Loaded when the program comes to it, not with the module. */
  isLazy: boolean;
};

export type Module = {
  file: string;
  text: string;
  /** The program of the file; of a component its front matter and its scripts, without the template. */
  program: ts.SourceFile;
  imports: Import[];
};

/** Every module of the code, parsed; `target` is the file that a relative import means. */
export function modules(): Module[] {
  return repositoryFiles()
    .filter((file) => /^(src|scripts|test)\/.*\.(ts|astro)$|^[^/]+\.(ts|mjs)$/.test(file))
    .filter((file) => !file.startsWith('test/fixtures/'))
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const code = file.endsWith('.astro') ? codeOf(text) : text;
      const program = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
      return { file, text, program, imports: importsOf(file, program) };
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

function importsOf(file: string, program: ts.SourceFile): Import[] {
  const found = (specifier: ts.Node | undefined, isType: boolean, isLazy = false): Import[] => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return [];
    const name = specifier.text;
    const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : null;
    return [{ name, target, isType, isLazy }];
  };
  return nodes(program).flatMap((node) => {
    if (ts.isImportDeclaration(node)) return found(node.moduleSpecifier, isTypeOnly(node.importClause));
    if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      return found(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return found(node.arguments[0], false, true);
    return [];
  });
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined || clause.name !== undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  return (
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

function codeOf(astro: string): string {
  const front = /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [front, ...scripts].join('\n');
}
