const rightToLeft: ReadonlySet<string> = new Set('ar ckb dv fa he ku-Arab ps sd ug ur uz-Arab yi'.split(' '));

/** The direction in which a language is written, for the attribute `dir`. */
export function direction(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language) || rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
