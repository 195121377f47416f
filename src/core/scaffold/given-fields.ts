import type { Flag, Given } from './questions.ts';
import type { ScaffoldKind } from './scaffold.ts';

/**
 * What was said in a command, as fields of a file.
 * @param today the day of publication, as 2026-11-24.
 */
export function fieldsOf(kind: ScaffoldKind, given: Given, today: string): Record<string, unknown> {
  const one = (flag: Flag): string => given[flag]?.at(-1) ?? '';
  const many = (flag: Flag): string[] =>
    (given[flag] ?? [])
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const standing = { published: today, language: 'en' };
  if (kind === 'reading-list') {
    const items = many('entry').map((entry) => ({ entry, importance: 'recommended' }));
    return {
      title: one('title'),
      purpose: one('summary'),
      sections: [{ title: one('section') || 'To read', items }],
      ...standing,
    };
  }
  return {
    title: one('title'),
    summary: one('summary'),
    themes: many('theme'),
    sources: (given.source ?? []).map((source, at) => ({
      source,
      section: given.section?.[at] ?? '',
      pages: given.pages?.[at] ?? '',
    })),
    addressees: many('addressee').map((actor) => ({ actor, role: 'lead', basis: 'named' })),
    strength: one('strength'),
    countries: many('country').map((code) => (/^[a-z]{3}$/.test(code) ? code.toUpperCase() : code)),
    ...standing,
  };
}
