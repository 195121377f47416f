import { parse } from 'yaml';

/** An entry as any tool can take it: what it says, without the parts that only this project has. */
export type PlainEntry = { id: string; title: string; description: string; body: string };

/**
 * A made-up entry as plain Markdown: components become text, links lead where the tool wants them.
 * @param text of its file, front matter and all. @param link how the tool leads to another entry.
 */
export function plainEntry(id: string, text: string, link: (id: string) => string): PlainEntry {
  const end = text.indexOf('\n---\n');
  const front = parse(text.slice(0, end).replace(/^---\n/, '')) as { title: string; summary: string };
  const body = text
    .slice(end + '\n---\n'.length)
    .replace(/<Cite source="([^"]*)" section="([^"]*)" pages="([^"]*)" \/>/g, '($1, section $2, p. $3)')
    .replace(/<Term id="[^"]*">([^<]*)<\/Term>/g, '$1')
    .replace(
      /<Callout kind="([a-z]+)">\s*([^<]*?)\s*<\/Callout>/g,
      (_, kind: string, said: string) =>
        `> ${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${said.replace(/\n/g, '\n> ')}`,
    )
    .replace(/\]\(\.\.\/[a-z-]+\/([a-z0-9-]+)\.mdx\)/g, (_, target: string) => `](${link(target)})`);
  return { id, title: front.title, description: front.summary, body: body.trimStart() };
}

/** The text of the file for the tool. */
export function markdownOf(
  { title, description, body }: PlainEntry,
  more: Readonly<Record<string, string>>,
): string {
  const front = Object.entries({ title, description, ...more })
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}`)
    .join('\n');
  return `---\n${front}\n---\n\n${body}`;
}
