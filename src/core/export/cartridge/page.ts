import type { Block, Course, CoursePage } from './course.ts';
import { escaped, isPlainAddress } from './text.ts';

/** A page of the course as HTML that needs nothing beside it: no script, no style, no picture. */
export function pageHtml(
  { title, blocks }: CoursePage,
  { language, direction }: Pick<Course, 'language' | 'direction'>,
): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${escaped(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    '</head>',
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...blocks.map(blockHtml),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${labelHtml(block.label)}${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
    case 'link':
      return `<p>${labelHtml(block.label)}${linkHtml(block)}</p>`;
    default:
      return block satisfies never;
  }
}

/** An address that could be misread is left out: it would be the one thing on the page that is not text. */
function linkHtml({ text, address }: { text: string; address: string }): string {
  return isPlainAddress(address) ? `<a href="${address}">${escaped(text)}</a>` : escaped(text);
}

function labelHtml(label: string | undefined): string {
  return label === undefined ? '' : `<strong>${escaped(label)}</strong> `;
}
