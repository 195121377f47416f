import type { EntryKind } from '../core/paths.ts';

/** Names of the three kinds in the languages of the United Nations, for readers and for search. */
export const kindNames: Readonly<
  Record<'en' | 'ar' | 'zh' | 'fr' | 'ru' | 'es', Readonly<Record<EntryKind, string>>>
> = {
  en: {
    'best-practice': 'Best practice',
    recommendation: 'Recommendation',
    'country-experience': 'Country experience',
  },
  ar: { 'best-practice': 'ممارسة فضلى', recommendation: 'توصية', 'country-experience': 'تجربة قطرية' },
  zh: { 'best-practice': '最佳做法', recommendation: '建议', 'country-experience': '国家经验' },
  fr: {
    'best-practice': 'Meilleure pratique',
    recommendation: 'Recommandation',
    'country-experience': 'Expérience de pays',
  },
  ru: {
    'best-practice': 'Передовая практика',
    recommendation: 'Рекомендация',
    'country-experience': 'Опыт страны',
  },
  es: {
    'best-practice': 'Mejor práctica',
    recommendation: 'Recomendación',
    'country-experience': 'Experiencia de país',
  },
};
