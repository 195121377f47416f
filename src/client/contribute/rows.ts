import { contribute } from '../../messages/en/contribute.ts';
import type { Row } from './draft-state.ts';
import { type Control, controlsIn, find } from './find.ts';
import { chooseValue } from './lists.ts';

const t = contribute.rows;

/** A list of rows that can be added and removed. */
export type Rows = { name: string; read: () => readonly Row[]; write: (rows: readonly Row[]) => void };

type RowsName = keyof typeof t.number;

export function connectRows(block: HTMLElement, onChange: () => void): Rows {
  const name = block.dataset['rows'] as RowsName;
  const list = find(block, '.rows');
  const template = find<HTMLTemplateElement>(block, 'template');
  const add = find(block, '[data-add-row]');
  add.addEventListener('click', () => {
    const row = addRow({});
    row.querySelector<HTMLElement>('input, select')?.focus();
    onChange();
  });

  function addRow(values: Row): HTMLElement {
    const row = find(template.content.cloneNode(true) as DocumentFragment, '[data-row]');
    for (const control of fieldsOf(row)) setValue(control, values[control.dataset['field'] ?? '']);
    find(row, '[data-remove]').addEventListener('click', () => {
      const next = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector<HTMLElement>(
        'input, select',
      );
      row.remove();
      number();
      // The button is gone with its row.
      (next ?? add).focus();
      onChange();
    });
    list.append(row);
    number();
    return row;
  }

  function number(): void {
    [...list.children].forEach((row, at) => {
      const text = t.number[name](at + 1);
      find(row, '.row-name').textContent = text;
      row.setAttribute('aria-label', text);
      find(row, '[data-remove]').setAttribute('aria-label', `${t.remove}: ${text}`);
    });
  }

  return {
    name,
    read: () =>
      [...list.children].map((row) =>
        Object.fromEntries(fieldsOf(row).map((control) => [control.dataset['field'] ?? '', control.value])),
      ),
    write: (rows) => {
      list.replaceChildren();
      for (const row of rows) addRow(row);
    },
  };
}

function fieldsOf(row: ParentNode): Control[] {
  return controlsIn(row, '[data-field]');
}

function setValue(control: Control, value: string | undefined): void {
  if (value === undefined) return;
  if (control instanceof HTMLSelectElement) chooseValue(control, value);
  else control.value = value;
}
