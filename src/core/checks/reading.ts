import type { Rule } from './rule.ts';

/**
 * Rules that are kept while a file is read, since nothing could be made of a file that breaks them. What they find comes
 * with the documents; they stand here so that the registry knows every rule there is.
 */
export const readingRules: readonly Rule[] = [
  reading('known-file', 'Every file of the content folder is one that is read there.'),
  reading('file-size', 'A file has no more bytes than a reader, or a parser, can take.'),
  reading('valid-utf8', 'A file is text in UTF-8 without control characters.'),
  reading('nesting-bounds', 'Lines, nesting and runs of one mark stay within bounds.'),
  reading('valid-yaml', 'Front matter and tables are plain YAML 1.2, without anchors, aliases and tags.'),
  reading('valid-mdx', 'The body can be read: elements are closed, signs are not mistaken for elements.'),
  reading('schema', 'Every field holds what it should, and required fields are there.'),
  reading('unknown-field', 'Every field is one that is known.'),
];

function reading(id: string, summary: string): Rule {
  return { id, summary, severity: 'error', check: () => [] };
}
