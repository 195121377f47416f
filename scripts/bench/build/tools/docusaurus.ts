import type { Tool } from './tool.ts';

/** With its faster toolchain, as its makers advise, and the search plugin for sites without a server that is used most. */
export const docusaurus: Tool = {
  name: 'docusaurus',
  about: 'Markdown, faster toolchain, no sidebar, local search plugin',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  program: null,
  files: {
    'docusaurus.config.js': `export default {
  title: 'Bench',
  url: 'http://localhost',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  markdown: { format: 'detect' },
  future: { v4: true, faster: true },
  presets: [
    [
      'classic',
      { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false, pages: false, sitemap: false },
    ],
  ],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { hashed: true, indexBlog: false, indexPages: false, docsRouteBasePath: '/' },
    ],
  ],
};
`,
    'sidebars.js': "export default { home: ['index'] };\n",
    'docs/index.md': '---\ntitle: Bench\nslug: /\n---\n\nHome.\n',
  },
  texts: 'docs/entries',
  link: (id) => `./${id}.md`,
  front: () => ({}),
  steps: [{ script: 'node_modules/@docusaurus/core/bin/docusaurus.mjs', args: ['build'] }],
  output: 'build',
  caches: ['build', '.docusaurus', 'node_modules/.cache'],
};
