import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules, runChecks } from '../../../src/core/checks/registry.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { textReport } from '../../../src/core/report/text.ts';
import { loadRepository } from '../../../src/files/load.ts';
import { bestPractice, type Change, changed, recommendation, withFields, withText } from './sample.ts';

const folder = 'content/guide/rules';

test('every rule has a page in the guide, and every page a rule', async () => {
  expect((await readdir(folder)).sort()).toEqual(rules.map(({ id }) => `${id}.mdx`).sort());
});

test('the pages stand in the order of the registry', async () => {
  const orders = await Promise.all(
    rules.map(async ({ id }) => Number(/^order: (\d+)$/m.exec(await pageOf(id))?.[1])),
  );
  expect(orders).toEqual(rules.map((_, at) => 40 + at));
});

test.each(rules.map(({ id }) => id))(
  'the page of %s shows what the check says, and how to mend it',
  async (id) => {
    const page = await pageOf(id);
    expect(page).toMatch(new RegExp(`^---\\ntitle: "${id}: .+"\\nsummary: .+\\norder: \\d+\\n---\\n`));
    // MDX would run what stands in braces outside a fence.
    expect(page.replace(/^```.*?^```$/gms, '')).not.toMatch(/[{}<]/);
    const [example, message, mended, ...more] = fences(page);
    if (example === undefined || message === undefined || mended === undefined)
      throw new Error('A fence is missing.');
    expect(more).toEqual([]);
    expect(page).toMatch(/^## Fails$.*^## Passes$/ms);

    const kept = around[id] ?? {};
    const problems = await problemsOf(example, kept);
    expect(problems.map(({ rule }) => rule)).toContain(id);
    expect(textReport(problems, { entries: 3 })).toContain(message.text);
    expect(message.text).toContain(`(${id})`);
    // Some mended examples are copies of another file under a fitting name, and alike for that reason.
    const left = await problemsOf(mended, kept);
    expect(left.filter(({ rule }) => rule === id || rule !== 'near-duplicate')).toEqual([]);
  },
);

/** What else stands in the folder for a few rules: it takes a record to lose an id, and two entries to make a circle. */
const around: Record<string, Record<string, Change>> = {
  'published-id': { 'published.yaml': 'entries:\n  - plan-sooner\n' },
  'no-cycle': { [bestPractice]: withFields('relations: [{ type: supersedes, entry: plan-early }]') },
};

type Fence = { language: string; text: string };

function fences(page: string): Fence[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

async function pageOf(id: string): Promise<string> {
  return readFile(path.join(folder, `${id}.mdx`), 'utf8');
}

/** All problems of the sample with the example of a page in it, read from a folder as the check reads it. */
async function problemsOf(example: Fence, kept: Record<string, Change>): Promise<Problem[]> {
  const root = await mkdtemp(path.join(tmpdir(), 'guide-'));
  try {
    for (const [file, bytes] of changed({ ...kept, ...changeOf(example) })) {
      await mkdir(path.join(root, path.dirname(file)), { recursive: true });
      await writeFile(path.join(root, file), bytes);
    }
    const { repository, problems } = await loadRepository(root);
    return runChecks(repository, problems, world);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** What the examples may be compared with: a day, and a source at hand. */
const world = {
  today: '2026-11-24',
  against: [
    {
      name: 'report.txt',
      text: '0001| Plans that are made in the capital meet the field too\n0002| late to be changed.',
    },
  ],
};

/** What an example means: fields of the front matter, text of the body, or for a few rules the name or size of a file. */
function changeOf({ language, text }: Fence): Record<string, Change> {
  if (/^---\ntitle: /.test(text)) return { 'best-practices/keep-plans-open.mdx': text };
  if (language === 'yaml') return { [recommendation]: withFields(shownMarks(text)) };
  if (language === 'mdx') return { [recommendation]: withText(shownMarks(text)) };
  const [, file = '', bytes] = /^(\S+)(?: +(\d+) bytes)?$/.exec(text) ?? [];
  const copy = (original: string): string => original.replace(/^aliases: .*\n/m, '');
  if (bytes === undefined) return { [file]: copy };
  return { [file]: (original) => copy(original).padEnd(Number(bytes), 'More text.\n') };
}

/** Invisible characters stand in the pages by their codes, as the report shows them. */
function shownMarks(text: string): string {
  return text.replace(/\\u\{([\da-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
