import { pagefind, pagefindPage, pagefindStep, type Tool } from './tool.ts';

const page = (main: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head>
<body><a href="/">Home</a>${main}</body>
</html>
`;

/** One bare template. Hugo is no package of npm: it is built with where it is installed. */
export const hugo: Tool = {
  name: 'hugo',
  about: 'Markdown, one bare template, Pagefind afterwards',
  packages: { ...pagefind },
  program: 'hugo',
  files: {
    'hugo.toml': `baseURL = "http://localhost/"
title = "Bench"
disableKinds = ["taxonomy", "term", "RSS", "section", "sitemap"]
`,
    'layouts/_default/single.html': page(
      '<main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Description }}</p>\n{{ .Content }}</main>',
    ),
    'layouts/index.html': page(pagefindPage),
  },
  texts: 'content/entries',
  link: (id) => `/entries/${id}/`,
  front: () => ({}),
  steps: [
    { program: 'hugo', args: ['--quiet', '--cacheDir', '{folder}/cache', '--destination', 'site'] },
    pagefindStep('site'),
  ],
  output: 'site',
  caches: ['site', 'cache', 'resources'],
};
