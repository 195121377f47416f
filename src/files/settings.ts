import { createHash } from 'node:crypto';
import path from 'node:path';

export type Settings = {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** The folder as the user named it, for messages. */
  contentName: string;
  /** Origin under which the site is published, for canonical addresses. */
  siteUrl: string;
  basePath: string;
  /** Where Astro keeps what it may use again; apart for each content folder and address, so that builds never mix. */
  cacheDir: string;
};

/** What the environment says of a build: CONTENT_DIR, SITE_URL and BASE_PATH, each with its default. */
export function settings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const contentName = environment['CONTENT_DIR'] || 'content';
  const contentDir = path.resolve(contentName);
  const siteUrl = environment['SITE_URL'] || 'http://localhost:4321';
  const basePath = environment['BASE_PATH'] || '/';
  const key = createHash('sha256')
    .update(JSON.stringify([contentDir, siteUrl, basePath]))
    .digest('hex')
    .slice(0, 16);
  return { contentDir, contentName, siteUrl, basePath, cacheDir: path.join('.cache', 'astro', key) };
}
