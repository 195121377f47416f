import { rules } from '../checks/registry.ts';
import { requiredHeadings } from '../headings.ts';
import { entryKinds } from '../paths.ts';
import type { Severity } from '../problem.ts';
import { describedSchemas, fieldTable, markdownCell, valuedFields } from './schemas.ts';

/** What each value of a field means, by the path of the field as the table of fields has it. */
export type ValueMeanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The pages of the guide that are written from the schemas and from the rules, by path from the root of the project. */
export function guidePages(meanings: ValueMeanings): Map<string, string> {
  return new Map([
    ['content/guide/fields.mdx', fieldsPage()],
    ['content/guide/values.mdx', valuesPage(meanings)],
    ['content/guide/rules.mdx', rulesPage()],
  ]);
}

function fieldsPage(): string {
  const sections = Object.values(describedSchemas).flatMap((described) => [
    `## ${described.title}`,
    '',
    described.rows ? `One item each in \`${described.file}\`.` : `Front matter of \`${described.file}\`.`,
    '',
    fieldTable(described),
    '',
  ]);
  return page(
    {
      title: 'All fields',
      summary: 'Every field of every kind of file, as the schemas define it.',
      group: 'reference',
      order: 30,
    },
    [generatedFrom('the schemas'), ...sections],
  );
}

function valuesPage(meanings: ValueMeanings): string {
  const headings = entryKinds.flatMap((kind) => [
    `**${describedSchemas[kind]?.title}**`,
    '',
    ...requiredHeadings[kind].map((heading, at) => `${at + 1}. ${heading}`),
    '',
  ]);
  const values = valuedFields().flatMap(({ path, description, values: names, of }) => [
    `### \`${path}\``,
    '',
    `${markdownCell(description)} In: ${of.join(', ').toLowerCase()}.`,
    '',
    ...table(
      ['value', 'what it says'],
      names.map((name) => [`\`${name}\``, markdownCell(meanings[path]?.[name] ?? '')]),
    ),
    '',
  ]);
  return page(
    {
      title: 'Headings and values',
      summary: 'The headings of each kind of entry, and what each value of a field says.',
      group: 'reference',
      order: 32,
    },
    [
      generatedFrom('the schemas'),
      '## Headings of each kind',
      '',
      'The body of an entry has these headings, in this order. [Writing an entry](../writing/) says what goes where.',
      '',
      ...headings,
      '## Values',
      '',
      'Fields that take one of a few words, and what a writer says with each.',
      '',
      ...values,
    ],
  );
}

const groups: readonly { severity: Severity; title: string; says: string }[] = [
  {
    severity: 'error',
    title: 'Errors',
    says: 'An entry with an error is not published. Where a rule can be broken in part, it may give a warning instead.',
  },
  {
    severity: 'warning',
    title: 'Warnings',
    says: 'Advice, given once no error is left. Follow it, or say in the pull request why not.',
  },
  {
    severity: 'information',
    title: 'Information',
    says: 'Nothing that must be mended: where the collection has a gap, or where a text may be sharper.',
  },
];

function rulesPage(): string {
  const sections = groups.flatMap(({ severity, title, says }) => [
    `## ${title}`,
    '',
    says,
    '',
    ...table(
      ['rule', 'what it asks for'],
      rules
        .filter((rule) => rule.severity === severity)
        .map(({ id, summary }) => [`[${id}](./${id}/)`, markdownCell(summary)]),
    ),
    '',
  ]);
  return page(
    {
      title: 'All rules',
      summary: 'What the checks ask for, by how much it matters; each rule has a page with an example.',
      group: 'rules',
      order: 39,
    },
    [
      generatedFrom('the rules'),
      'A message of the checks ends with the name of its rule in brackets. Its page says why the rule is there, and shows what fails and what passes.',
      '',
      ...sections,
    ],
  );
}

type Head = { title: string; summary: string; group: string; order: number };

function page({ title, summary, group, order }: Head, lines: readonly string[]): string {
  const head = ['---', `title: ${title}`, `summary: ${summary}`, `group: ${group}`, `order: ${order}`, '---'];
  return [...head, '', ...lines].join('\n');
}

function generatedFrom(what: string): string {
  return `This page is generated from ${what} by \`npm run generate\`; change ${what}, not the page.\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
