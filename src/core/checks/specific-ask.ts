import { type Problem, problem } from '../problem.ts';
import type { EntryRecord } from '../repository.ts';
import { askOf, type Prose } from './prose.ts';
import type { Rule } from './rule.ts';

/**
 * "Consider strengthening coordination" is done by whoever thinks of it for a moment. What states are asked to do for human
 * rights is graded by its verb, from considering to a specific action, and so is this (E. R. McMahon, "Framing the Picture:
 * UPR Info Database Action Category", 2020).
 */
export const specificAsk: Rule = {
  id: 'specific-ask',
  summary: 'An ask says what would be seen if it were done, and who is asked.',
  // A source often asks for no more, and an entry must not ask for more than its source.
  severity: 'information',
  isAdvice: true,
  check: ({ entryRecords }) => entryRecords.filter(({ kind }) => kind === 'recommendation').flatMap(checkAsk),
};

function checkAsk(record: EntryRecord): Problem[] {
  const asking = askOf(record)
    .flatMap(sentencesOf)
    .filter(({ text }) => !isStatement(text));
  const nobody = asking.flatMap(({ text, place }) => {
    const words = impersonal.exec(text)?.[0];
    return words === undefined ? [] : [{ words, place }];
  });
  const addressed = asking.filter(({ text }) => !impersonal.test(text));
  const general = addressed.filter(({ text }) => generalVerb(text) !== null && !isVerifiable(text));
  const of = (init: Pick<Problem, 'place' | 'reason' | 'actual' | 'expected' | 'help'>): Problem =>
    problem({ rule: 'specific-ask', severity: 'information', file: record.document.file, ...init });
  const [first] = general;
  return [
    // One sentence that can be verified is enough: the others may say what it is for.
    ...(first === undefined || general.length < addressed.length
      ? []
      : [
          of({
            place: first.place,
            reason: `Nobody could tell whether this was done: the ask rests on "${generalVerb(first.text)}".`,
            actual: first.text,
            expected:
              'a verb whose result can be seen, such as establish, publish, appoint, fund, or report by',
            help: 'Say what would be there afterwards: "Publish ...", "Appoint ...", "Report by ..."; or add how: "by giving ...". If the source asks for no more, leave it and say so under "What it would take".',
          }),
        ]),
    ...nobody.map(({ words, place }) =>
      of({
        place,
        reason: `"${words}" asks nobody.`,
        actual: words,
        expected: 'a sentence that begins with what the addressee does, or with the body that does it',
        help: 'Turn the sentence round: "Publish the plan", or "The Council should publish the plan".',
      }),
    ),
  ];
}

/** The verb of a sentence that asks for nothing in particular; null where it asks for something. */
function generalVerb(sentence: string): string | null {
  return (general.exec(sentence)?.[1] ?? null)?.toLowerCase() ?? null;
}

/** What begins with a pronoun or an article and holds no "should" explains the ask. */
function isStatement(sentence: string): boolean {
  return (
    /^(?:this|that|these|those|it|they|the|a|an|such|both|there|too|here)\b/i.test(sentence) &&
    !modal.test(sentence) &&
    !impersonal.test(sentence)
  );
}

function isVerifiable(sentence: string): boolean {
  return [measure, means, result].some((pattern) => pattern.test(sentence));
}

const verbs =
  'consider|explore|reflect|examine|think|strengthen|improve|enhance|promote|encourage|foster|facilitate|address|continue|intensify|accelerate|strive|seek';
const modal = /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to)\b/i;
const general = new RegExp(`(?:^|${modal.source} (?:\\w+ly |also |further )?)(${verbs})\\b`, 'i');

/** A number, or a time. */
const measure =
  /\d|\b(?:one|two|three|every|each|once|twice|within|before|until|annual(?:ly)?|yearly|monthly)\b/i;

/** How it is to be done. */
const means = /\b(?:by|through) (?:\w+ly )?\w+ing\b/i;

/** A verb, or its noun, that leaves something to see. */
const result =
  /\b(?:establish|set up|publish|appoint|fund|report|adopt|assign|create|merge|sign|deploy|train|hire|revise|replace|abolish|submit|decide|budget)\b/i;

const impersonal =
  /\bthere (?:should|must|needs? to|has to) be\b|\bit is (?:\w+ly )?(?:important|necessary|essential|vital|desirable|crucial)\b|\b(?:is|are) (?:\w+ly )?(?:needed|required|called for)\b/i;

function sentencesOf({ text, place }: Prose): Prose[] {
  return text
    .split(/(?<=[.!?;])\s+/)
    .map((sentence) => ({ text: sentence.replace(/ (?=[.!?;])/g, ''), place }));
}
