import { crossReferences } from '../../src/core/cross-references.ts';
import { parseDocument } from '../../src/core/document/parse.ts';
import type { Entry } from '../../src/core/entry.ts';
import { createHost } from '../../src/core/host.ts';
import type { EntryId } from '../../src/core/id.ts';
import { createPaths } from '../../src/core/paths.ts';
import { assemble } from '../../src/core/repository.ts';
import { messages } from '../../src/messages/index.ts';
import type { Site } from '../../src/views/site.ts';

/** A small collection under the base path /kb, in which every kind of page has something to show. */
const files = {
  'sources.yaml': `
- id: norway-2008
  type: report
  title: "A report on findings"
  shortTitle: Norway 2008
  publisher: Ministry of Foreign Affairs
  issued: { date-parts: [["2008", "5"]] }
  DOI: "10.1000/x y"
`,
  'vocabulary/themes.yaml': `
- { id: planning, label: Planning, definition: How operations are planned. }
- { id: integrated-planning, label: Integrated planning, broader: planning }
- { id: learning, label: Learning, labels: { ar: التعلم } }
`,
  'vocabulary/actors.yaml': `
- { id: dpko, label: Department of Peacekeeping Operations, acronym: DPKO, kind: secretariat, succeededBy: [{ actor: Department of Peace Operations, year: "2019", note: To be verified. }] }
- { id: donors, label: Donors, kind: group }
- { id: norway, label: Norway, kind: government }
`,
  'vocabulary/countries.yaml': '- { id: SOM, label: Somalia }\n- { id: HTI, label: Haiti }\n',
  'vocabulary/phases.yaml': '- { id: start-up, label: Start-up }\n',
  'vocabulary/levels.yaml': '- { id: field, label: Field }\n',
  'vocabulary/glossary.yaml': `
- { id: impp, label: integrated mission planning process, acronym: IMPP, definition: A process., source: [{ source: norway-2008, section: "3.6", pages: "22" }] }
- { id: hc, label: humanitarian coordinator, acronym: HC, definition: An office., editorial: "true" }
`,
  'recommendations/plan-together.mdx': `---
title: Plan <together> & early
summary: Plans made alone come late.
themes: [integrated-planning]
sources:
  - { source: norway-2008, section: "10", pages: "46" }
  - { source: norway-2008, section: "3.6", pages: "22-23" }
addressees:
  - { actor: dpko, role: lead, basis: named }
  - { actor: donors, role: fund, basis: inferred }
strength: should
applies: { when: [a team is present], notWhen: [] }
actors: [dpko]
levels: [field]
evidence: { basis: practitioner-consensus, voice: seminar-view }
relations:
  - { type: in-tension-with, entry: keep-loose, note: Both cannot be had at once. }
  - { type: supersedes, entry: fund-early, note: Says more. }
aliases: [plan-as-one]
published: "2026-11-24"
contributors: [A. Writer]
---

## The ask

Plan <Term id="impp">together</Term> <Cite source="norway-2008" section="3.6" pages="23" />. See [the old one](./fund-early.mdx).
`,
  'recommendations/fund-early.mdx': `---
title: Fund early
summary: Money comes late.
themes: [integrated-planning]
sources: [{ source: norway-2008, section: "3.10", pages: "30" }]
addressees: [{ actor: donors }]
strength: suggested
status: { state: partly-done, date: "2010-05", proof: A fund was opened., source: norway-2008 }
---

See [the plan](./plan-together.mdx).
`,
  'best-practices/keep-loose.mdx': `---
title: Keep plans loose
summary: Loose plans adapt.
themes: [planning]
sources: [{ source: norway-2008, pages: "9" }]
outcome: mixed
phases: [start-up]
---

[Plan](../recommendations/plan-as-one.mdx) and [read](../reading-lists/before-plan.mdx).

<Callout kind="caution">

Take care.

</Callout>
`,
  'country-experiences/somalia-options.mdx': `---
title: Somalia had options
summary: An assessment gave options.
themes: [integrated-planning]
sources: [{ source: norway-2008, section: "4.3", pages: "29" }]
countries: [SOM]
relations: [{ type: exemplifies, entry: plan-as-one, note: The team took part. }]
language: ar
---

[Loose plans](../best-practices/keep-loose.mdx) and [plans](../recommendations/plan-together.mdx).
`,
  'reading-lists/before-you-plan.mdx': `---
title: Planning in an hour
purpose: For a planner with an hour.
audience: [planners]
aims: [name who takes part]
task: Before you plan
sections:
  - title: First
    items:
      - { entry: plan-as-one, importance: essential, note: The core., question: Who? }
  - title: Second
    items: [{ entry: fund-early }, { entry: not-there }]
aliases: [before-plan]
published: "2026-11-24"
---

Read on.
`,
};

const documents = Object.entries(files).map(([file, text]) =>
  parseDocument({ file, bytes: new TextEncoder().encode(text) }),
);
const { repository, problems } = assemble(documents);

/** What is wrong with the sample: nothing, or the tests mean nothing. */
export const sampleProblems = [...documents.flatMap((document) => document.problems), ...problems];

export const site: Site = {
  repository,
  index: crossReferences(repository),
  paths: createPaths('/kb', 'https://example.org'),
  t: messages.en,
  host: createHost('https://code.example/owner/lessons'),
};

export function entryOf(id: string): Entry {
  const entry = repository.entries.get(id as EntryId);
  if (entry === undefined) throw new Error(`The sample has no entry ${id}.`);
  return entry;
}
