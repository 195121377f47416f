import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';

describe.each(['real', 'small'] as const)('the site "%s"', (name) => {
  const { folder, basePath } = inject('sites')[name];
  const base = basePath.replace(/\/$/, '');

  test('has no link, script, style or image that leads nowhere', async () => {
    const pages = await htmlFiles(folder);
    const files = new Set(await allFiles(folder));
    const ids = new Map<string, Set<string>>();
    const texts = new Map<string, string>();
    for (const page of pages) {
      const html = await readFile(path.join(folder, page), 'utf8');
      texts.set(page, html);
      ids.set(page, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '')));
    }
    const dead: string[] = [];
    for (const [page, html] of texts) {
      const here = `${base}/${page.replace(/index\.html$/, '')}`;
      for (const [, raw = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        const address = raw.replace(/&amp;/g, '&').replace(/&#38;/g, '&');
        const url = new URL(address, `http://here${here}`);
        if (url.host !== 'here') continue;
        const target = url.pathname.startsWith(`${base}/`)
          ? decodeURIComponent(url.pathname.slice(base.length + 1))
          : null;
        const file =
          target === null ? null : target === '' || target.endsWith('/') ? `${target}index.html` : target;
        if (file === null || !files.has(file)) dead.push(`${page}: ${address}`);
        else if (url.hash !== '' && !ids.get(file)?.has(decodeURIComponent(url.hash.slice(1))))
          dead.push(`${page}: ${address}`);
      }
    }
    expect(pages.length).toBeGreaterThan(20);
    expect(dead).toEqual([]);
  });

  test('asks nothing of any other host, runs nothing inline, and has no inline style', async () => {
    for (const page of await htmlFiles(folder)) {
      const html = await readFile(path.join(folder, page), 'utf8');
      expect(html, page).not.toMatch(
        /<(?:script|img|iframe|link|source)[^>]*\s(?:src|srcset)="(?:https?:)?\/\//,
      );
      expect(html, page).not.toMatch(
        /<link[^>]*rel="(?:stylesheet|preload|preconnect|icon)"[^>]*href="(?:https?:)?\/\//,
      );
      expect(html.match(/<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>/g), page).toBeNull();
      expect(html, page).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
      expect(html, page).toMatch(/<head><meta http-equiv="Content-Security-Policy"|http-equiv="refresh"/);
    }
  });
});

async function allFiles(folder: string): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).split(path.sep).join('/'));
}

async function htmlFiles(folder: string): Promise<string[]> {
  return (await allFiles(folder)).filter((file) => file.endsWith('.html'));
}
