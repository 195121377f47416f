import { scalar } from '../scaffold/yaml-text.ts';
import { type Change, type Edit, edited, type Mended } from './change.ts';
import { mistakes, strayColon, type WrittenValue, writtenValues } from './yaml-values.ts';

/** Lines of YAML with values between quotes that a colon breaks in two. What stands behind one may be a comment: that is left. */
export function colonsQuoted(yaml: string): Mended {
  let text = yaml;
  const changes: Change[] = [];
  for (let at = strayColon(text); at !== null; at = strayColon(text)) {
    const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    const value = text.slice(at, end).trimEnd();
    if (/\s#|^["']/.test(value) || goesOn(text, at)) break;
    const by = JSON.stringify(value);
    const mended = edited(text, [{ start: at, end: at + value.length, by, what: 'quotes' }]);
    if (mistakes(mended.text) >= mistakes(text)) break;
    text = mended.text;
    changes.push(...mended.changes);
  }
  return { text, changes };
}

/** Whether the line below is indented further, and so may belong to the value. */
function goesOn(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const [line = '', below = ''] = text.slice(start).split('\n');
  return below.trim() !== '' && indentOf(below) > indentOf(line);
}

/** Columns before the first name; the mark of an item counts as one. */
function indentOf(line: string): number {
  return /^[ -]*/.exec(line)?.[0].length ?? 0;
}

/**
 * YAML with days in their one form, former ids as they are now, and quotes around what other readers would not take for text.
 * @param idNow the id that a former one became; null for all others.
 */
export function valuesMended(yaml: string, idNow: (id: string) => string | null): Mended {
  const edits = writtenValues(yaml).flatMap((written): Edit[] => {
    const { path, value, source, isPlain, start, end } = written;
    const replace = (by: string, what: string): Edit[] => [{ start, end, by, what }];
    const date = dateNow(written);
    if (date !== null) return replace(JSON.stringify(date), 'date');
    const now = referring.test(path) ? idNow(value) : null;
    if (now !== null) return replace(isPlain ? scalar(now) : JSON.stringify(now), 'renamed id');
    return isPlain && notText.test(source) ? replace(JSON.stringify(source), 'quotes') : [];
  });
  return edited(yaml, edits);
}

/** Fields that name an entry by its id. */
const referring = /^(?:relations\/\d+|sections\/\d+\/items\/\d+)\/entry$/;

/** A date in its one form, where it is written in another; null where it is right, or could mean two days. */
function dateNow({ path, value }: WrittenValue): string | null {
  const isDay = /^(?:published|updated|reviewBy)$/.test(path);
  if (!isDay && path !== 'status/date') return null;
  const parts = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ]\d{2}:.*)?)?)?$/.exec(value);
  const [, year = '', , month, day] = parts ?? [];
  if (year === '' || (isDay && day === undefined)) return null;
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return date === value || !isDate(date) ? null : date;
}

function isDate(date: string): boolean {
  const whole = `${date}${'-01'.repeat(3 - date.split('-').length)}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === whole;
}

/** What YAML 1.1 or 1.2 takes for a truth value, nothing, a number, a time, or a date (yaml.org/type). */
const notText =
  /^(?:~|null|y|n|yes|no|on|off|true|false|[-+]?(?:\d[\d_]*(?::[0-5]?\d)*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?|[-+]?0[xob][\da-f_]+|[-+]?\.inf|\.nan|\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?|=|<<)$/i;
