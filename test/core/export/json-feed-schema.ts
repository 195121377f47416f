import { z } from 'zod';

const text = z.string().min(1);
const address = z.url({ protocol: /^https?$/ });
const time = z.iso.datetime();
const authors = z.array(z.strictObject({ name: text })).min(1);

/** JSON Feed 1.1, as far as we write it: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: address,
  feed_url: address,
  description: text,
  language: text,
  authors,
  items: z.array(
    z.strictObject({
      id: address,
      url: address,
      title: text,
      content_text: text,
      summary: text,
      date_published: time.optional(),
      date_modified: time,
      authors: authors.optional(),
      tags: z.array(text),
      language: text,
    }),
  ),
});
