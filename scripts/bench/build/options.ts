import { parseArgs } from 'node:util';
import { type ToolName, toolNames } from './tools/tool.ts';

export type Options = { sizes: readonly number[]; format: 'text' | 'json'; against: readonly ToolName[] };

const usage = `Usage: npm run bench -- build --entries 1000,10000 --format text|json --against ${toolNames.join(',')}`;

/** @throws with a sentence where the options are not those of the command. */
export function readOptions(args: readonly string[]): Options {
  const { entries, format, against } = parsed(args);
  const sizes = entries.split(',').map((size) => (/^\d{1,6}$/.test(size.trim()) ? Number(size) : 0));
  if (sizes.some((size) => size < 1))
    throw new Error('bench build takes whole numbers with commas between: --entries 1000,10000');
  if (format !== 'text' && format !== 'json')
    throw new Error(`There is no format "${format}". Write --format text or --format json.`);
  const names = against.split(',').map((name) => name.trim());
  const tools = against === '' ? [] : names.filter(isTool);
  const unknown = against === '' ? undefined : names.find((name) => !isTool(name));
  if (unknown !== undefined)
    throw new Error(
      `There is no tool "${unknown}" to build with. Write --against with some of ${toolNames.join(',')}.`,
    );
  return { sizes: [...new Set(sizes)], format, against: [...new Set(tools)] };
}

function parsed(args: readonly string[]): { entries: string; format: string; against: string } {
  try {
    return parseArgs({
      args: [...args],
      options: {
        entries: { type: 'string', default: '1000' },
        format: { type: 'string', default: 'text' },
        against: { type: 'string', default: '' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message} ${usage}`);
  }
}

function isTool(name: string): name is ToolName {
  return (toolNames as readonly string[]).includes(name);
}
