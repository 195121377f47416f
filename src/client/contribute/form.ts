import type { State } from './draft-state.ts';
import { type Control, controlsIn } from './find.ts';
import { chooseValue } from './lists.ts';
import { connectRows, type Rows } from './rows.ts';
import { connectTerms, type Terms } from './terms.ts';

/** All that can be written in the form, read and written as one. */
export type Form = { read: () => State; write: (state: State) => void; terms: readonly Terms[] };

/** @param say announces what a screen reader would not notice. */
export function connectForm(form: HTMLFormElement, onChange: () => void, say: (text: string) => void): Form {
  const plain = plainFields(form);
  const terms = [...form.querySelectorAll<HTMLElement>('[data-terms]')].map((block) =>
    connectTerms(block, onChange, say),
  );
  const rows = [...form.querySelectorAll<HTMLElement>('[data-rows]')].map((block) =>
    connectRows(block, onChange),
  );
  form.addEventListener('input', onChange);
  form.addEventListener('change', onChange);
  return {
    terms,
    read: () => ({
      fields: readFields(plain),
      terms: Object.fromEntries(terms.map((one) => [one.name, one.read()])),
      rows: Object.fromEntries(rows.map((one: Rows) => [one.name, one.read()])),
    }),
    write: (state) => {
      writeFields(plain, state.fields);
      for (const one of terms) one.write(state.terms[one.name] ?? []);
      for (const one of rows) one.write(state.rows[one.name] ?? firstRow[one.name] ?? []);
    },
  };
}

/** A list that is never left out begins with an empty row. */
const firstRow: Readonly<Record<string, readonly Record<string, string>[]>> = {
  sources: [{}],
  addressees: [{}],
};

export function plainFields(form: HTMLFormElement): readonly Control[] {
  return controlsIn(form, '[name]');
}

export function readFields(controls: readonly Control[]): Record<string, string> {
  return Object.fromEntries(
    controls
      .filter((control) => !isRadio(control) || control.checked)
      .map(({ name, value }) => [name, value]),
  );
}

export function writeFields(controls: readonly Control[], values: Readonly<Record<string, string>>): void {
  for (const control of controls) {
    const value = values[control.name];
    if (isRadio(control)) control.checked = control.value === (value ?? '');
    else if (control instanceof HTMLSelectElement) {
      if (value === undefined) control.selectedIndex = 0;
      else chooseValue(control, value);
    } else if (value !== undefined) control.value = value;
    else control.value = '';
  }
}

function isRadio(control: Control): control is HTMLInputElement {
  return control.type === 'radio';
}
