/** How the results of a search are cited. Loaded in the browser when somebody asks for it. */
export const citeResults = {
  formats: { ris: 'RIS', bib: 'BibTeX', json: 'CSL-JSON' },
  save: (format: string): string => `Save as ${format}`,
  copy: (format: string): string => `Copy ${format}`,
  first: (count: number, all: number): string =>
    count === all
      ? 'For a reference manager, such as Zotero, Mendeley or EndNote.'
      : `For a reference manager: the first ${count} of ${all}. Narrow the results to have the others.`,
  working: 'Fetching the references…',
  saved: (count: number): string => `${references(count)} saved.`,
  copied: (count: number): string => `${references(count)} copied.`,
  failed: 'The references could not be had. The connection may have been lost: try again.',
};

function references(count: number): string {
  return count === 1 ? '1 reference' : `${count} references`;
}
