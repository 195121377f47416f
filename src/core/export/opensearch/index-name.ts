/** Signs that the name of an index must not hold. */
const refused = /[\\/*?"<>|,#:\s\p{Cc}]/u;

/** Longest name of an index, in bytes. */
const mostBytes = 255;

/** Why a name cannot be that of an index, in one sentence; null where it can. https://docs.opensearch.org/latest/api-reference/index-apis/create-index/ */
export function indexNameProblem(name: string): string | null {
  if (name === '') return 'An index needs a name.';
  if (name === '.' || name === '..') return `An index cannot be named "${name}".`;
  if (/^[-_+]/.test(name)) return `The name of an index cannot begin with "${name[0]}": found "${name}".`;
  if (name !== name.toLowerCase()) return `The name of an index has no capitals: found "${name}".`;
  const [sign] = refused.exec(name) ?? [];
  if (sign !== undefined)
    return `The name of an index cannot hold ${JSON.stringify(sign)}: found ${JSON.stringify(name)}.`;
  if (new TextEncoder().encode(name).length > mostBytes)
    return `The name of an index has at most ${mostBytes} bytes.`;
  return null;
}
