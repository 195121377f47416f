/**
 * What stands in for gray-matter in the browser, where it cannot run: it needs Node's buffers and brings engines that run
 * code. The one wrapper has made sure of the fences by then, and takes only this from it; a test holds the two to the same
 * result.
 */
type Options = { engines: { yaml: { parse: (block: string) => object } } };

export default function frontMatterBlock(text: string, { engines }: Options): { content: string } {
  const inside = text.slice('---'.length);
  const end = inside.indexOf('\n---');
  const block = end === -1 ? inside : inside.slice(0, end);
  const isEmpty = block.replace(/^\s*#[^\n]+/gm, '').trim() === '';
  if (!isEmpty) engines.yaml.parse(block);
  return { content: end === -1 ? '' : inside.slice(end + '\n---'.length).replace(/^\n/, '') };
}
