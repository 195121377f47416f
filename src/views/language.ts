const rightToLeft: ReadonlySet<string> = new Set('ar ckb dv fa he ku-Arab ps sd ug ur uz-Arab yi'.split(' '));

/** The language of the interface. */
export const interfaceLanguage = 'en';

/** Attributes of text in a language other than the page's: so that it is spoken and set as what it is. */
export type Tongue = { lang?: string; dir?: 'ltr' | 'rtl' };

export function tongue(language: string): Tongue {
  return language === interfaceLanguage ? {} : { lang: language, dir: direction(language) };
}

/** The direction in which a language is written, for the attribute `dir`. */
export function direction(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language) || rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** 'en' as 'English'; a code that has no name stands for itself. */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}
