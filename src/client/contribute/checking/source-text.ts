import { fieldTexts } from '../../../core/scaffold/yaml-text.ts';

const order = ['id', 'type', 'title', 'shortTitle', 'publisher', 'issued', 'URL'];

/** A source as rows of sources.yaml have it; its date is a list of lists, which every other field is not. */
export function sourceText(source: Readonly<Record<string, unknown>>): string {
  const { issued, ...plain } = source;
  const parts = (issued as { 'date-parts': string[][] } | undefined)?.['date-parts'][0];
  const lines = fieldTexts(plain, order).flatMap((field) => field.lines);
  if (parts !== undefined) {
    const at = lines.findIndex((line) => line.startsWith('URL:'));
    const date = `issued: { date-parts: [[${parts.map((part) => JSON.stringify(part)).join(', ')}]] }`;
    lines.splice(at === -1 ? lines.length : at, 0, date);
  }
  return `${lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`).join('\n')}\n`;
}
