/**
 * Which entry carries each point of a source: a record that a reader with the report in hand can follow, box by box.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Point = {
  /** Number of the section, as printed; the foreword and the executive summary have none. */
  section?: string;
  page: string;
  kind: 'box' | 'principle' | 'summary' | 'text' | 'experience';
  /** Heading of the box, or number of the principle. */
  box?: string;
  /** Order within the box or principle. */
  number?: number;
  point: string;
  entry: string;
  /** What a reader types who looks for the point. */
  query: string;
};

/** Two entries that carry the two sides of a tension of the report. */
export type Tension = { id: string; one: string; other: string };

const parts = ['sections-1-to-3.5', 'sections-3.6-to-4', 'sections-5-to-7', 'sections-8-to-10'];

export const points = parts.flatMap((part) => read<Point[]>(part));
export const tensions = read<Tension[]>('tensions');

/** A name that a failing test shows. */
export function nameOf({ section, page, point }: Point): string {
  return `${section === undefined ? '' : `${section}, `}p. ${page}: ${point}`;
}

function read<Rows>(name: string): Rows {
  return parse(readFileSync(`test/fixtures/points/norway-2008/${name}.yaml`, 'utf8')) as Rows;
}
