/**
 * The HTML of a body for a page that holds several: its headings stand below the title that they belong to, and give up their
 * ids, which would come twice. What the body says is escaped, so that nothing in it looks like a heading.
 * @param deeper by how many levels; HTML has six.
 */
export function within(html: string, deeper: number): string {
  return html.replace(/<(\/?)h([1-6])(?: id="[^"]*")?>/g, (_, end: string, depth: string) => {
    return `<${end}h${Math.min(Number(depth) + deeper, 6)}>`;
  });
}
