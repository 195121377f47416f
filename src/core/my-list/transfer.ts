/**
 * A list as a file that its owner keeps, hands on or takes to another browser.
 */
import { toId } from '../id.ts';
import type { MyList } from './model.ts';
import { mapping, type Received, receivedList } from './received.ts';
import { type ShareProblem, sentList } from './sent.ts';

/** Characters of a file. The longest list, with every text in characters that JSON writes as two, has fewer. */
export const longestFile = 1_000_000;

/** A file of JSON that says what it is. The name begins with a word, so that no system keeps it for a device. */
export function listFile(list: MyList): { name: string; text: string } {
  const sent = sentList(list);
  const name = ['reading-list', toId(sent.title ?? '')].filter((part) => part !== '').join('-');
  return { name: `${name}.json`, text: `${JSON.stringify({ format, version, ...sent }, null, 2)}\n` };
}

export function readListFile(text: string): Received | { problem: ShareProblem } {
  if (text.length > longestFile) return { problem: 'too-large' };
  const file = parsed(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { problem: looksCut(text) ? 'damaged' : 'not-a-list' };
  const given = mapping(file);
  if (given?.['format'] !== format || !isVersion(given['version'])) return { problem: 'not-a-list' };
  if (given['version'] > version) return { problem: 'newer-version' };
  return receivedList(given) ?? { problem: 'not-a-list' };
}

const format = 'personal-reading-list';
const version = 1;

function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

/** A file of ours that was cut or changed says at its beginning what it was. */
function looksCut(text: string): boolean {
  return text.slice(0, 200).includes(format);
}

/** Undefined where the text is no JSON, of which it is no value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
