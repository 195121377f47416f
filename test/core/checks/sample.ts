/**
 * A small valid repository, and ways to change one thing of it, so that a test shows what that one thing causes.
 */
import { runChecks } from '../../../src/core/checks/registry.ts';
import { parseDocument } from '../../../src/core/document/parse.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { assemble } from '../../../src/core/repository.ts';

export const recommendation = 'recommendations/plan-early.mdx';
export const bestPractice = 'best-practices/push-decisions-down.mdx';
export const experience = 'country-experiences/assess-in-somalia.mdx';
export const readingList = 'reading-lists/before-you-plan.mdx';

/** What becomes of a file: other text or bytes, or what a function makes of its text. */
export type Change = string | Uint8Array | ((text: string) => string);

/** The files of the sample after changes; a change of a file that is not there makes it. */
export function changed(changes: Readonly<Record<string, Change>> = {}): Map<string, Uint8Array> {
  const files = new Map(Object.entries(sample));
  for (const [file, change] of Object.entries(changes)) {
    const text = files.get(file) ?? sample[recommendation] ?? '';
    files.set(file, typeof change === 'function' ? change(String(text)) : change);
  }
  return new Map(
    [...files].map(([file, content]) => [
      file,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
}

/** Every problem of the changed sample, as `npm run check` finds them. */
export function found(changes: Readonly<Record<string, Change>> = {}): Problem[] {
  const documents = [...changed(changes)].map(([file, bytes]) => parseDocument({ file, bytes }));
  const { repository, problems } = assemble(documents);
  return runChecks(repository, [...documents.flatMap((document) => document.problems), ...problems]);
}

/** What a contributor reads of each problem; a message is reviewed like an interface. */
export function said(changes: Readonly<Record<string, Change>>): string {
  return found(changes)
    .map(({ rule, severity, file, place, reason, actual, expected, help }) =>
      [
        `${file}${place === null ? '' : `:${place.line}:${place.column}`} ${severity} ${rule}`,
        reason,
        `found: ${actual}`,
        `expected: ${expected}`,
        help,
      ].join('\n  '),
    )
    .join('\n');
}

/** Another wording of a part of the text; it must be there, so that no test goes stale unseen. */
export function replacing(part: string, by: string): (text: string) => string {
  return (text) => {
    if (!text.includes(part)) throw new Error(`The sample does not hold "${part}".`);
    return text.replace(part, () => by);
  };
}

/** Front matter with these fields instead of those of the same names. */
export function withFields(yaml: string): (text: string) => string {
  return (text) => {
    const names = new Set(yaml.match(/^[^\s:]+(?=:)/gm) ?? []);
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const fields = front.split(/\n(?=\S)/).filter((field) => !names.has(field.split(':')[0] ?? ''));
    return `---\n${[yaml, ...fields].join('\n')}\n---\n${body}`;
  };
}

/** The body with one paragraph more at its end, or another body where the text has headings of its own. */
export function withText(markdown: string): (text: string) => string {
  return (text) =>
    /^## /m.test(markdown)
      ? text.replace(/^(---\n.*?\n---\n).*$/s, (_, front: string) => `${front}\n${markdown}\n`)
      : `${text}\n${markdown}\n`;
}

const sample: Record<string, string | Uint8Array> = {
  [recommendation]: `---
title: Plan before the mandate is given
summary: A plan that begins after the mandate comes too late for those who carry it out.
themes: [joint-planning]
sources:
  - source: norway-2008
    section: "3.6"
    pages: "22-23"
addressees:
  - actor: dpko
strength: should
relations:
  - type: supports
    entry: push-decisions-down
aliases: [plan-sooner]
---

## The ask

Begin the <Term id="impp">planning process</Term> early <Cite source="norway-2008" pages="23" />.

## Why

Those who decide late cannot [push decisions down](../best-practices/push-decisions-down.mdx).

## What it would take

The source does not say.
`,
  [bestPractice]: `---
title: Push decisions down
summary: Those who are near to the people they serve decide better.
themes: [planning]
phases: [start-up]
levels: [field]
sources:
  - source: norway-2008
    pages: "9"
outcome: worked
---

## What was seen

Decisions came late.

## The lesson

Let the field decide.

## How to use it

Say what each level decides.

## Limits

The source gives no figures.
`,
  [experience]: `---
title: Assess together before a mission for Somalia
summary: Political and humanitarian staff assessed the country together.
themes: [planning]
countries: [SOM]
actors: [dpko]
sources:
  - source: norway-2008
    section: "5"
---

## Setting

No mission yet.

## What was tried

A common assessment.

## What it showed

It can be done.

## Limits

One case; see why to [push decisions down](../best-practices/push-decisions-down.mdx).
`,
  [readingList]: `---
title: Before you plan
purpose: What a planner reads first.
sections:
  - title: Start here
    items:
      - entry: plan-early
---

Read these in order.
`,
  'sources.yaml': `- id: norway-2008
  type: report
  title: Multidimensional and integrated peace operations
  shortTitle: Norway 2008
`,
  'vocabulary/themes.yaml': `- id: planning
  label: Planning
- id: joint-planning
  label: Joint planning
  aliases: [integrated planning]
  broader: planning
`,
  'vocabulary/actors.yaml': `- id: dpko
  label: Department of Peacekeeping Operations
  acronym: DPKO
  kind: secretariat
`,
  'vocabulary/countries.yaml': `- id: SOM
  label: Somalia
`,
  'vocabulary/phases.yaml': `- id: start-up
  label: Start-up
`,
  'vocabulary/levels.yaml': `- id: field
  label: Field
`,
  'vocabulary/glossary.yaml': `- id: impp
  label: Integrated mission planning process
  acronym: IMPP
  definition: How the parts of the United Nations plan a mission together.
  source:
    - source: norway-2008
      pages: "22"
`,
};
