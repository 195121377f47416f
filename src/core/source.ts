/**
 * Sources: bibliographic records in the form of CSL-JSON, so that any reference manager can take them.
 */
import { z } from 'zod';
import { isAllowedHref } from './document/allowed.ts';
import { id, language, line } from './field.ts';

const csl = 'https://docs.citationstyles.org/en/stable/specification.html';

const name = z
  .strictObject({
    family: line(120).optional().describe('Family name.'),
    given: line(120).optional().describe('Given names.'),
    literal: line(300).optional().describe('Name of a body.'),
  })
  .refine(
    (value) => value.family !== undefined || value.literal !== undefined,
    'a family name, or literal for a body',
  );

const dateParts = z
  .strictObject({
    'date-parts': z
      .array(
        z
          .array(
            z
              .string()
              .regex(/^\d{1,4}$/, 'a number')
              .transform(Number),
          )
          .min(1)
          .max(3),
      )
      .length(1)
      .describe('One list of year, month and day, as far as known: [["2008", "5"]].'),
  })
  .describe('Date of publication.');

/** One source; names of fields as in CSL-JSON. */
export const source = z.strictObject({
  id: id.describe('Id of the source, for ever.'),
  type: z
    .enum(['report', 'article-journal', 'book', 'chapter', 'webpage', 'legislation', 'speech', 'document'])
    .describe(`Type, as in CSL: ${csl}.`),
  title: line(400).describe('Title in full.'),
  shortTitle: line(60).describe('How entries cite it in a few words: "Norway 2008".'),
  author: z.array(name).optional().describe('Authors, where the source names them.'),
  publisher: line(200).optional().describe('Body that published it.'),
  'publisher-place': line(120).optional().describe('Place of publication.'),
  'container-title': line(300).optional().describe('Journal, book or series in which it stands.'),
  issued: dateParts.optional(),
  'number-of-pages': line(20).optional().describe('Number of pages.'),
  number: line(60).optional().describe('Document or report number.'),
  URL: z
    .string()
    .regex(/^https?:\/\/[^\s/@]+(\/\S*)?$/, 'an https address')
    // Browsers read a backslash as a slash: what stands before it is then no host.
    .refine((url) => isAllowedHref(url) && !url.includes('\\'), 'an https address')
    .optional()
    .describe('Address where it can be read.'),
  DOI: line(120).optional().describe('DOI.'),
  ISBN: line(40).optional().describe('ISBN.'),
  language: language.optional().describe('Language of the text.'),
  abstract: line(2000).optional().describe('What it is about, in our own words.'),
  note: line(600).optional().describe('What a reader should know of the copy at hand.'),
});

export type Source = z.infer<typeof source>;
