/**
 * Whatever a file holds, reading it ends, names what is wrong inside the file, and lets nothing onto the page that is on
 * no list. The seed is fixed, so that a run that fails fails again.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/core/checks/registry.ts';
import { fillBody } from '../../src/core/document/fill.ts';
import { parseDocument } from '../../src/core/document/parse.ts';
import type { SourceFile } from '../../src/core/document/source-file.ts';
import type { Problem } from '../../src/core/problem.ts';
import { githubReport } from '../../src/core/report/github.ts';
import { jsonReport } from '../../src/core/report/json.ts';
import { textReport } from '../../src/core/report/text.ts';
import { assemble } from '../../src/core/repository.ts';
import { changed } from './checks/sample.ts';
import { inputs, unlisted } from './fuzz-sample.ts';

const seed = 20261125;
const around = [...changed()].map(([file, bytes]) => parseDocument({ file, bytes }));

describe('any file beside a sound collection', () => {
  test.each(Object.entries(inputs))('%s', (_name, input) => {
    fc.assert(
      fc.property(input as fc.Arbitrary<SourceFile>, (source) => {
        const { html, problems, reports } = read(source);
        expect(unlisted(html)).toEqual([]);
        expect(problems.filter((one) => one.file === source.file && !isInside(one, source.bytes))).toEqual(
          [],
        );
        expect(reports.filter((report) => unprintable.test(report))).toEqual([]);
        expect(read(source)).toEqual({ html, problems, reports });
      }),
      { seed, numRuns: 250 },
    );
  });
});

test('what is on no list is seen', () => {
  const bad = [
    '<script></script>',
    '<p onclick="x"></p>',
    '<a href="java&#x73;cript:x">a</a>',
    '<a href="//x.example">a</a>',
    '<div class="callout callout-x y"></div>',
  ];
  for (const html of bad) expect(unlisted(html), html).toHaveLength(1);
  expect(unlisted('<h2 id="a">b</h2><p><a href="https://example.org" rel="external">c</a></p>')).toEqual([]);
});

/** Control characters but the line ends of the reports themselves, and what turns or hides text. */
const unprintable = /(?!\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

function read(source: SourceFile) {
  const document = parseDocument(source);
  const others = around.filter(({ file }) => file !== source.file);
  const { repository, problems: fields } = assemble([...others, document]);
  const problems = runChecks(repository, [...document.problems, ...fields], { today: '2026-11-25' });
  const context = { entries: repository.entries.size };
  const html = fillBody(document.html, (reference) =>
    reference.type === 'cite'
      ? {
          href: `/at/${encodeURIComponent(reference.source.toWellFormed())}`,
          text: `${reference.section} ${reference.pages}`,
        }
      : reference.type === 'callout-label'
        ? reference.kind
        : `/at/${reference.type === 'entry-address' ? reference.target : reference.term}`,
  );
  const reports = [
    textReport(problems, context),
    jsonReport(problems, context),
    githubReport(problems, { ...context, prefix: 'content' }),
  ];
  return { html, problems, reports };
}

function isInside({ place }: Problem, bytes: Uint8Array): boolean {
  if (place === null) return true;
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  const line = lines[place.line - 1];
  // The place after the last character is where something is missing.
  return line !== undefined && place.column >= 1 && place.column <= line.length + 1;
}
