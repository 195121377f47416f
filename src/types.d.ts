/** citation-js ships no types; this is the part of it that is used. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: object } };
    output: { format(name: 'bibtex' | 'ris', records: readonly object[], options?: object): string };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
