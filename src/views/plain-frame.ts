import { direction, interfaceLanguage } from './language.ts';
import type { Site } from './site.ts';

/** Around a page that is printed or framed: no masthead, no script, and the page that it is taken from as its address. */
export type PlainFrame = {
  lang: string;
  dir: 'ltr' | 'rtl';
  documentTitle: string;
  description: string;
  canonical: string;
  policy: string;
  favicon: string;
  /** What a proposal says of itself. */
  preview: string | null;
};

/** @param page `of` is the path of the page that it is taken from. */
export function plainFrame(
  { paths, t, isPreview = false }: Site,
  page: { title: string; description: string; of: string },
): PlainFrame {
  return {
    lang: interfaceLanguage,
    dir: direction(interfaceLanguage),
    documentTitle: t.site.documentTitle(page.title, t.siteName),
    description: page.description,
    canonical: paths.absolute(page.of),
    policy: "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    favicon: paths.file('favicon.svg'),
    preview: isPreview ? t.site.preview : null,
  };
}
