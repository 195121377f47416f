/**
 * Lists for tests: one with awkward texts, any within bounds, and what "within bounds" means, said a second time.
 */
import fc from 'fast-check';
import { isId } from '../../../src/core/id.ts';
import { bounds, type MyItem, type MyList, type MySection } from '../../../src/core/my-list/model.ts';

export const seed = 20261125;

export const item = (entry: string, part: Partial<MyItem> = {}): MyItem => ({
  entry,
  importance: 'recommended',
  note: '',
  question: '',
  ...part,
});

export const section = (key: string, ...entries: string[]): MySection => ({
  key,
  title: `Section ${key}`,
  items: entries.map((entry) => item(entry)),
});

export const listOf = (...sections: MySection[]): MyList => ({
  key: 'k',
  title: 'For my team',
  purpose: 'To begin with.',
  audience: 'Planners; desk officers',
  aims: ['Name who plans'],
  sections,
  changed: '2026-11-25T10:00:00.000Z',
});

/** What an item or a text looks like once it is in a list, whoever sent it. */
export function isWithin(list: MyList): boolean {
  const items = list.sections.flatMap((one) => one.items);
  const isLine = (text: unknown, most: number): boolean =>
    typeof text === 'string' &&
    text.length <= most &&
    text === text.trim() &&
    !/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u.test(text);
  return (
    Object.keys(list).sort().join() === 'aims,audience,changed,key,purpose,sections,title' &&
    isLine(list.title, bounds.title) &&
    isLine(list.purpose, bounds.purpose) &&
    isLine(list.audience, bounds.audience) &&
    list.aims.length <= bounds.aims &&
    list.aims.every((aim) => aim !== '' && isLine(aim, bounds.aim)) &&
    list.sections.length >= 1 &&
    list.sections.length <= bounds.sections &&
    new Set(list.sections.map(({ key }) => key)).size === list.sections.length &&
    list.sections.every(({ key, title }) => /^[\w-]+$/.test(key) && isLine(title, bounds.sectionTitle)) &&
    items.length <= bounds.items &&
    new Set(items.map(({ entry }) => entry)).size === items.length &&
    items.every(
      (one) =>
        Object.keys(one).sort().join() === 'entry,importance,note,question' &&
        isId(one.entry) &&
        ['essential', 'recommended', 'optional'].includes(one.importance) &&
        isLine(one.note, bounds.note) &&
        isLine(one.question, bounds.question),
    )
  );
}

/** A list without what is not shared. */
export function told({ key: _key, changed: _changed, sections, ...rest }: MyList) {
  return { ...rest, sections: sections.map(({ title, items }) => ({ title, items })) };
}

const marks = [...'abcXYZ059 -:#"\'\\<>&{}[]|*%é漢عש', '👩‍🚒', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '1️⃣', 'می‌خواهم'];

/** A line within a bound, in many scripts and with the marks that formats stumble over. */
export const lineOf = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...marks), { maxLength: 60 }).map((parts) => {
    let text = '';
    for (const part of parts.join('').replace(/ +/g, ' ').trim().split(' '))
      if (text.length + part.length < most) text = text === '' ? part : `${text} ${part}`;
    return text;
  });

export const idOf: fc.Arbitrary<string> = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/)
  .filter(isId);

/** Any list within bounds, its texts readable and tidy. */
export const anyList = (id: fc.Arbitrary<string> = idOf): fc.Arbitrary<MyList> =>
  fc
    .record({
      title: lineOf(bounds.title),
      purpose: lineOf(bounds.purpose),
      audience: lineOf(bounds.audience),
      aims: fc.uniqueArray(
        lineOf(bounds.aim).filter((aim) => aim !== ''),
        { maxLength: bounds.aims },
      ),
      titles: fc.array(lineOf(bounds.sectionTitle), { minLength: 1, maxLength: 6 }),
      items: fc.uniqueArray(
        fc.record({
          entry: id,
          importance: fc.constantFrom('essential', 'recommended', 'optional'),
          note: lineOf(bounds.note),
          question: lineOf(bounds.question),
        }),
        { selector: ({ entry }) => entry, maxLength: 30 },
      ),
      at: fc.array(fc.nat(5), { minLength: 30, maxLength: 30 }),
    })
    .map(({ titles, items, at, ...head }) => ({
      ...head,
      key: 'k',
      changed: '',
      sections: titles.map((title, index) => ({
        key: `s${index}`,
        title,
        items: items.filter((_, number) => (at[number] ?? 0) % titles.length === index),
      })),
    }));
