import { pagefind, pagefindPage, pagefindStep, type Tool } from './tool.ts';

/** One bare template. It keeps nothing from build to build. */
export const eleventy: Tool = {
  name: 'eleventy',
  about: 'Markdown, one bare template, Pagefind afterwards',
  packages: { '@11ty/eleventy': '3.1.8', ...pagefind },
  program: null,
  files: {
    'eleventy.config.mjs': `export default function (config) {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
}
export const config = {
  dir: { input: 'pages', includes: '../templates', output: 'site' },
  markdownTemplateEngine: false,
};
`,
    'templates/entry.njk': `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
<body><a href="/">Home</a><main data-pagefind-body><h1>{{ title }}</h1><p>{{ description }}</p>
{{ content | safe }}</main></body>
</html>
`,
    'pages/index.html': `<!doctype html><html lang="en"><title>Bench</title>\n${pagefindPage}</html>\n`,
  },
  texts: 'pages/entries',
  link: (id) => `/entries/${id}/`,
  front: () => ({ layout: 'entry.njk' }),
  steps: [{ script: 'node_modules/@11ty/eleventy/cmd.cjs', args: [] }, pagefindStep('site')],
  output: 'site',
  caches: ['site', '.cache'],
};
