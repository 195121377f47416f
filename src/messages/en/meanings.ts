import type {
  addresseeBases,
  evidenceBases,
  outcomes,
  roles,
  states,
  strengths,
  voices,
} from '../../core/entry.ts';
import type { importances } from '../../core/reading-list.ts';
import type { RelationType } from '../../core/relation.ts';
import type { actorKinds } from '../../core/vocabulary.ts';
import { labels } from './labels.ts';

type Of<List extends readonly string[]> = Record<List[number], string>;

/** What a writer says with each value, by the path of the field; the tables of the guide are made of it. */
export const meanings = {
  strength: {
    must: labels.strength.must.meaning,
    should: labels.strength.should.meaning,
    could: labels.strength.could.meaning,
    suggested: labels.strength.suggested.meaning,
  } satisfies Of<typeof strengths>,
  'addressees[].role': {
    lead: 'It does what is asked, or answers for it.',
    support: 'It helps the body that leads.',
    decide: 'It has to agree before anything can happen.',
    fund: 'It pays.',
  } satisfies Of<typeof roles>,
  'addressees[].basis': {
    named: 'The source names the body.',
    inferred: 'The source names nobody, or only "the UN"; an editor concluded from the text who it must be.',
  } satisfies Of<typeof addresseeBases>,
  'evidence.basis': {
    'single-case': 'One operation, one country, one event.',
    'several-cases': 'Two or more cases that the source names or counts.',
    'practitioner-consensus': 'People who do the work agreed on it, as in a seminar.',
    evaluation: 'Somebody examined it with a method that the source describes.',
    'expert-judgement': 'The authors think so and give their reasons, but no case.',
  } satisfies Of<typeof evidenceBases>,
  'evidence.voice': labels.voice satisfies Of<typeof voices>,
  outcome: {
    worked: 'It did what it was meant to do.',
    failed: 'It did not, or it did harm. What failed is as useful as what worked.',
    mixed: 'Part of it worked, or it worked for some.',
  } satisfies Of<typeof outcomes>,
  'status.state': {
    'not-assessed': labels.statusUnknown,
    'under-discussion': 'The addressee has taken it up and not decided.',
    'partly-done': 'Part of what was asked is in place.',
    done: 'What was asked is in place.',
    overtaken: 'The body, the procedure or the situation that it was about is gone.',
    rejected: 'The addressee said no.',
  } satisfies Of<typeof states>,
  'relations[].type': {
    supports: 'This entry gives a further reason for the other one.',
    qualifies: 'This entry says when the other one holds, or how far.',
    'in-tension-with': 'Both are right, and each makes the other harder. The note says how to weigh them.',
    exemplifies: 'This entry is a case of the other one.',
    repeats: 'This entry says the same, at another time or from another source.',
    supersedes: 'This entry takes the place of the other one, which stays and says so.',
    implements: 'This entry tells how what the other one asks was carried out.',
    contradicts: 'Both cannot be right. The note says what each rests on.',
  } satisfies Record<RelationType, string>,
  'sections[].items[].importance': {
    essential: 'Whoever reads nothing else reads this.',
    recommended: 'Worth the time of most readers.',
    optional: 'For those who want to know more.',
  } satisfies Of<typeof importances>,
  kind: {
    intergovernmental: 'A body whose members are states: a council, an assembly, a committee, a board.',
    secretariat: 'A department or office of the United Nations Secretariat, or a post in it.',
    'coordination-body': 'A body in which several bodies agree on what each of them does.',
    agency: 'An agency, a fund, a programme or a financial institution of the United Nations system.',
    field: 'An operation, a country team, or a post in the field.',
    'external-organization': 'An organization outside the United Nations system.',
    group: 'Several bodies under one name, such as donors.',
    government: 'A government, or a part of one.',
  } satisfies Of<typeof actorKinds>,
  editorial: {
    true: 'An editor wrote the definition or spelt the acronym out.',
    false: 'The source has it.',
  },
  type: {
    report: 'A report, a study, a review, an evaluation.',
    'article-journal': 'An article in a journal; the journal stands in `container-title`.',
    book: 'A book as a whole.',
    chapter: 'A chapter of a book; the book stands in `container-title`.',
    webpage: 'A page of a site that is nothing else of this list.',
    legislation: 'A resolution, a law, a mandate, a treaty.',
    speech: 'A speech or a statement that was published.',
    document: 'Whatever fits nothing else: guidelines, notes, proceedings.',
  },
};
