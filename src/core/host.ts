/**
 * Addresses on the code host, in the form that GitHub has and others share. Where the repository stands is set in one place,
 * REPOSITORY_URL or `repository` in package.json; where neither says it, nothing leads to a code host.
 */

/** Longest address that browsers and hosts take without cutting it. */
export const longestAddress = 8_000;

/** The branch that is published. */
const branch = 'main';

/** An address that opens a form with its fields filled; `isWhole` is false where the text was too long to go along. */
export type Prefilled = { href: string; isWhole: boolean };

export type Host = ReturnType<typeof createHost>;

/**
 * The web address of a repository from what REPOSITORY_URL or package.json holds: an address, 'owner/name' or
 * 'github:owner/name', or a mapping with `url`. Null where it is none.
 */
export function repositoryAddress(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'url' in value) return repositoryAddress(value.url);
  if (typeof value !== 'string') return null;
  const short = /^(?:github:)?([\w-]+\/[\w.-]+)$/.exec(value)?.[1];
  const address = short === undefined ? value.replace(/^git\+/, '') : `https://github.com/${short}`;
  const plain = address.replace(/\/+$/, '').replace(/\.git$/, '');
  return /^https?:\/\/[^\s/@?#]+(\/[\w.~-]+){2,}$/.test(plain) ? plain : null;
}

/** @param repository web address of the repository, as `repositoryAddress` gives it. */
export function createHost(repository: string) {
  const inContent = (file: string): string => `content/${file.split('/').map(encodeURIComponent).join('/')}`;
  const address = (page: string, fields: Record<string, string>): string =>
    // A space as %20: not every host takes a plus for one.
    `${repository}/${page}?${String(new URLSearchParams(fields)).replaceAll('+', '%20')}`;
  const prefilled = (
    page: string,
    fields: Record<string, string>,
    text: Record<string, string>,
  ): Prefilled => {
    const whole = address(page, { ...fields, ...text });
    return whole.length <= longestAddress
      ? { href: whole, isWhole: true }
      : { href: address(page, fields), isWhole: false };
  };
  return {
    repository,
    /** A file of the content folder, to read. */
    file: (file: string) => `${repository}/blob/${branch}/${inContent(file)}`,
    /** The same, to change. */
    editFile: (file: string) => `${repository}/edit/${branch}/${inContent(file)}`,
    /** A new file of the content folder, with its text. */
    newFile: (file: string, text: string): Prefilled =>
      prefilled(`new/${branch}`, { filename: `content/${file}` }, { value: text }),
    newIssue: (title: string, body: string): Prefilled => prefilled('issues/new', { title }, { body }),
  };
}
