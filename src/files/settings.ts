import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryAddress } from '../core/host.ts';

export type Settings = {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** The folder as the user named it, for messages. */
  contentName: string;
  /** Origin under which the site is published, for canonical addresses. */
  siteUrl: string;
  basePath: string;
  /** Web address of the repository on its code host; null where neither the environment nor package.json names it. */
  repositoryUrl: string | null;
  /** How to reach the people who keep the collection, as it is set; null where it is not. */
  contact: string | null;
  /** Whether what is built is a proposal: every page says so, and search engines leave it out. */
  isPreview: boolean;
  /** Most entries of one part of the search index, as it is set; null where it is not. */
  partEntries: string | null;
  /** Where Astro keeps what it may use again; apart for each content folder and address, so that builds never mix. */
  cacheDir: string;
  /** Where parsed documents are kept, for every command; apart for each content folder. */
  documentCache: string;
};

/** What the environment says of a build: CONTENT_DIR, SITE_URL, BASE_PATH, REPOSITORY_URL, CONTACT, PREVIEW and INDEX_ENTRIES, each with its default. */
export function settings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const contentName = environment['CONTENT_DIR'] || 'content';
  const contentDir = path.resolve(contentName);
  const siteUrl = environment['SITE_URL'] || 'http://localhost:4321';
  const basePath = environment['BASE_PATH'] || '/';
  const repositoryUrl = repositoryAddress(environment['REPOSITORY_URL'] || packageRepository());
  return {
    contentDir,
    contentName,
    siteUrl,
    basePath,
    repositoryUrl,
    contact: environment['CONTACT']?.trim() || null,
    partEntries: environment['INDEX_ENTRIES']?.trim() || null,
    isPreview: (environment['PREVIEW'] ?? '') !== '',
    cacheDir: path.join('.cache', 'astro', keyOf([contentDir, siteUrl, basePath])),
    documentCache: path.join('.cache', 'documents', keyOf([contentDir])),
  };
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function packageRepository(): unknown {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { repository?: unknown }).repository;
}
