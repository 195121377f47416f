import type {
  addresseeBases,
  evidenceBases,
  outcomes,
  roles,
  states,
  strengths,
  voices,
} from '../../core/entry.ts';
import type { EntryKind } from '../../core/paths.ts';
import type { importances } from '../../core/reading-list.ts';
import type { CrossReferenceType } from '../../core/relation.ts';
import type { actorKinds } from '../../core/vocabulary.ts';

import { kindNames } from '../kinds.ts';

type Of<List extends readonly string[], Label = string> = Record<List[number], Label>;
type Explained = { label: string; meaning: string };

/** Names of the values that fields take, in plain words. */
export const labels = {
  kind: kindNames.en,
  kinds: {
    'best-practice': 'Best practices',
    recommendation: 'Recommendations',
    'country-experience': 'Country experiences',
  } satisfies Record<EntryKind, string>,
  strength: {
    must: { label: 'Must', meaning: 'The source says that it has to be done.' },
    should: { label: 'Should', meaning: 'The source recommends it.' },
    could: { label: 'Could', meaning: 'The source offers it as an option.' },
    suggested: { label: 'Suggested', meaning: 'The source passes it on as a suggestion.' },
  } satisfies Of<typeof strengths, Explained>,
  role: {
    lead: 'to lead',
    decide: 'to decide',
    support: 'to support',
    fund: 'to fund',
  } satisfies Of<typeof roles>,
  basis: {
    named: 'named in the source',
    inferred: 'inferred by an editor',
  } satisfies Of<typeof addresseeBases>,
  evidence: {
    'single-case': 'A single case',
    'several-cases': 'Several cases',
    'practitioner-consensus': 'Agreement among practitioners',
    evaluation: 'An evaluation',
    'expert-judgement': 'Expert judgement',
  } satisfies Of<typeof evidenceBases>,
  voice: {
    finding: 'The source’s own finding.',
    'seminar-view': 'A view voiced in a seminar, as the source reports it.',
    'quoted-person': 'A person whom the source quotes.',
    'quoted-doctrine': 'Doctrine that the source quotes.',
  } satisfies Of<typeof voices>,
  outcome: {
    worked: 'It worked',
    failed: 'It failed',
    mixed: 'Mixed: it worked in part',
  } satisfies Of<typeof outcomes>,
  status: {
    'not-assessed': 'Not assessed',
    'under-discussion': 'Under discussion',
    'partly-done': 'Partly done',
    done: 'Done',
    overtaken: 'Overtaken by events',
    rejected: 'Rejected',
  } satisfies Of<typeof states>,
  statusUnknown: 'Nobody has yet checked here what became of it.',
  importance: {
    essential: 'Essential',
    recommended: 'Recommended',
    optional: 'Optional',
  } satisfies Of<typeof importances>,
  actorKind: {
    intergovernmental: 'Intergovernmental bodies',
    secretariat: 'United Nations Secretariat',
    'coordination-body': 'Coordination bodies',
    agency: 'Agencies, funds and programmes',
    field: 'In the field',
    'external-organization': 'Other organizations',
    group: 'Groups',
    government: 'Governments',
  } satisfies Of<typeof actorKinds>,
  reference: {
    supports: 'Supports',
    'is-supported-by': 'Is supported by',
    qualifies: 'Qualifies',
    'is-qualified-by': 'Is qualified by',
    'in-tension-with': 'In tension with',
    exemplifies: 'Is an example of',
    'is-exemplified-by': 'Has as an example',
    repeats: 'Says again',
    'is-repeated-by': 'Is said again by',
    supersedes: 'Supersedes',
    'is-superseded-by': 'Is superseded by',
    implements: 'Carries out',
    'is-implemented-by': 'Is carried out by',
    contradicts: 'Contradicts',
    'links-to': 'Links to',
    'is-linked-from': 'Is linked from',
  } satisfies Record<CrossReferenceType, string>,
  callout: { note: 'Note', caution: 'Caution', tension: 'In tension' } as Record<string, string>,
};
