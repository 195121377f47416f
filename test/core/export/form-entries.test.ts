import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/document/parse.ts';
import { exportFormEntries } from '../../../src/core/export/form-entries.ts';
import { createPaths } from '../../../src/core/paths.ts';
import { assemble } from '../../../src/core/repository.ts';

test('the form knows each entry with its former ids, and the ids that were withdrawn', () => {
  const document = (file: string, text: string) =>
    parseDocument({ file, bytes: new TextEncoder().encode(text) });
  const { repository } = assemble([
    document(
      'best-practices/plan-early.mdx',
      '---\ntitle: Plan early\nsummary: Plan before.\nthemes: [planning]\nsources: [{source: a, pages: "2"}]\nkeywords: [ahead]\naliases: [plan-soon]\n---\n',
    ),
    document('published.yaml', 'entries: [plan-early, plan-soon]\nwithdrawn: [named-a-witness]\n'),
  ]);
  expect(exportFormEntries(repository, createPaths('/kb', 'https://example.org'))).toEqual({
    entries: [
      {
        id: 'plan-early',
        kind: 'best-practice',
        title: 'Plan early',
        summary: 'Plan before.',
        url: '/kb/entries/plan-early/',
        themes: ['planning'],
        keywords: ['ahead'],
        aliases: ['plan-soon'],
      },
    ],
    withdrawn: ['named-a-witness'],
  });
});
