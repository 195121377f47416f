import { crossReferences } from '../../../src/core/cross-references.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { createPaths } from '../../../src/core/paths.ts';
import { assemble, type Repository } from '../../../src/core/repository.ts';
import { type SuggestionFile, suggestions } from '../../../src/core/search/suggestions.ts';

const entry = (title: string, ...more: string[]): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    'summary: A summary.',
    'themes: [barriers]',
    'sources: [{source: norway-2008, pages: "23"}]',
    ...more,
    '---',
    '',
    '## What was seen',
  ].join('\n');

/** Files of a small collection in which every kind of thing that is suggested has a name. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'vocabulary/themes.yaml': `
- id: barriers
  label: Barriers and fragmentation
  aliases: [silos, "barriers-and-fragmentation!", the silo]
  labels: { en: Barriers, ar: الحواجز والتجزؤ, zh: 障碍与分割, fr: Obstacles et cloisonnement, ru: Барьеры, es: Barreras }
- { id: exit, label: Exit and drawdown, aliases: [departure] }
- { id: mandate, label: Mandate }
- { id: scope, label: Scope }
- { id: mandate-drafting, label: Mandate drafting }
- { id: mandate-review, label: Review of the mandate }
- { id: mandate-change, label: Change of mandate in a crisis }
`,
  'vocabulary/actors.yaml': `
- { id: dpko, label: Department of Peacekeeping Operations, acronym: DPKO, kind: secretariat, succeededBy: [{ actor: Department of Peace Operations }] }
- { id: council, label: Security Council, aliases: [SC], kind: intergovernmental }
- { id: store, label: Støre’s panel, kind: group }
`,
  'vocabulary/countries.yaml':
    '- { id: SOM, label: Somalia, labels: { es: Somalia, fr: Somalie } }\n- { id: CIV, label: Côte d’Ivoire, aliases: [Ivory Coast] }\n',
  'vocabulary/phases.yaml': '- { id: start-up, label: Start-up }\n- { id: late-exit, label: Late exit }\n',
  'vocabulary/levels.yaml': '- { id: field, label: Field }\n',
  'vocabulary/glossary.yaml':
    '- { id: exit-strategy, label: exit strategy, definition: A plan to leave. }\n- { id: who, label: WHO, definition: The health agency. }\n',
  'sources.yaml':
    '- { id: norway-2008, type: report, title: A report on findings, shortTitle: Norway 2008 }\n',
  'reading-lists/before-you-exit.mdx': `---
title: Leaving in an hour
purpose: For a planner.
task: Before you plan an exit
sections: [{ title: First, items: [{ entry: plan-the-exit }] }]
---
`,
  'best-practices/plan-the-exit.mdx': entry('Plan the exit of a mission early'),
  'best-practices/exit-with-care.mdx': entry('Leave with care'),
  'best-practices/open-the-silos.mdx': entry('Open the silos <before> the start'),
  'best-practices/arabic.mdx': entry('الخطة كل سنة', 'language: ar'),
};

/** The files of suggestions of a collection; of the sample with further files, unless another is named. */
export function sample(more: Readonly<Record<string, string>> = {}): {
  repository: Repository;
  files: Map<string, SuggestionFile>;
} {
  const documents = Object.entries({ ...sampleFiles, ...more }).map(([file, text]) =>
    parseDocument({ file, bytes: new TextEncoder().encode(text) }),
  );
  const { repository, problems } = assemble(documents);
  if (problems.length > 0) throw new Error(`The sample is not valid: ${JSON.stringify(problems[0])}`);
  const paths = createPaths('/kb', 'https://example.org');
  return { repository, files: suggestions(repository, crossReferences(repository), paths) };
}

export { entry as sampleEntry };
