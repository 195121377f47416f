/** What the settings of a build say to its pages, beside what Astro says itself. */
interface ImportMetaEnv {
  /** Web address of the repository of files; null where none is known. */
  readonly REPOSITORY_ADDRESS: string | null;
  /** How to reach the people who keep the collection; null where nobody says it. */
  readonly CONTACT_ADDRESS: string | null;
  /** Whether what is built is a proposal, to be looked at before it is published. */
  readonly IS_PREVIEW: boolean;
}

/** citation-js ships no types; this is the part of it that is used. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: object } };
    output: { format(name: 'bibtex' | 'ris', records: readonly object[], options?: object): string };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
