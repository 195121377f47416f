/**
 * What the bench has to know of another tool to build the same texts with it.
 */
import type { PlainEntry } from './plain-entry.ts';

export const toolNames = ['starlight', 'docusaurus', 'eleventy', 'hugo'] as const;
export type ToolName = (typeof toolNames)[number];

/** A step of a build: a script that Node runs, by its path in the folder of the tool, or a program of the system. */
export type Step = { script: string; args: readonly string[] } | { program: string; args: readonly string[] };

export type Tool = {
  name: ToolName;
  /** How it is set up, for whoever reads the figures. */
  about: string;
  /** Packages of npm with the versions that are built with. */
  packages: Readonly<Record<string, string>>;
  /** A program that has to be installed; null where npm brings all. */
  program: string | null;
  /** Settings, templates and a first page, by path in the folder. */
  files: Readonly<Record<string, string>>;
  /** The folder in which texts stand, and nothing else. */
  texts: string;
  /** How one text leads to another. @param id of the other */
  link: (id: string) => string;
  /** What the front matter has beyond title and description. */
  front: (entry: PlainEntry) => Readonly<Record<string, string>>;
  steps: readonly Step[];
  /** Folder of the site that is built. */
  output: string;
  /** Folders that it leaves and uses again. */
  caches: readonly string[];
};

/** The engine of search in all tools that have none of their own; the same version as this project has. */
export const pagefind = { pagefind: '1.5.2' } as const;

/** Indexes what was built, as the manual of Pagefind has it. */
export function pagefindStep(output: string): Step {
  return { script: 'node_modules/pagefind/lib/runner/bin.cjs', args: ['--site', output] };
}

/** A page with the search that Pagefind brings; it stands apart, so that entry pages weigh what their text does. */
export const pagefindPage = `<link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search' }));</script>
`;
