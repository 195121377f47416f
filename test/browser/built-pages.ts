/**
 * The pages of a built site, read from the disk.
 */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

export type BuiltPage = {
  /** Address under the base path: '/entries/x/'. */
  address: string;
  html: string;
  /** What it leads to or loads, as written. */
  links: string[];
  /** What a fragment can name. */
  ids: ReadonlySet<string>;
};

/** Every page of the folder. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      return {
        address: `/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
        html,
        links: values(html, /(?:href|src|action)/),
        ids: new Set(values(html, /id/)),
      };
    });
}

/** Values of an attribute; the builder puts all of them between double quotes. */
function values(html: string, attribute: RegExp): string[] {
  return [...html.matchAll(/<[a-z][a-z0-9-]*((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/gi)].flatMap(
    ([, attributes = '']) =>
      [...attributes.matchAll(/\s([^\s=>"]+)="([^"]*)"/g)]
        .filter(([, name = '']) => new RegExp(`^${attribute.source}$`).test(name))
        .map(([, , value = '']) =>
          value
            .replace(/&quot;/g, '"')
            .replace(/&#39;/g, "'")
            .replace(/&amp;/g, '&'),
        ),
  );
}
