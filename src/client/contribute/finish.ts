import { contribute } from '../../messages/en/contribute.ts';
import type { Checked } from './checking/checked.ts';
import { find, partOf } from './find.ts';
import { connectMadeFile } from './made-file.ts';
import { labelOf } from './problem-list.ts';
import { connectResult, type Result, unticked } from './result.ts';

const t = contribute.finish;

type Parts = {
  /** Address of the repository on its code host; null where none is known. */
  repository: string | null;
  /** Address of the people who keep the collection; null where none is known. */
  contact: string | null;
  /** The draft as it stands now, checked; null where the checks could not be loaded. */
  check: () => Promise<Checked | null>;
};

/** The end of the form: nothing is handed out before the checks find no error and the list is answered. */
export function connectFinish(form: HTMLFormElement, { repository, contact, check }: Parts): Result {
  const result = connectResult(form);
  const made = connectMadeFile(find(form, '[data-result]'), { repository, contact });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const checked = await check();
    if (checked === null) return result.refuse([{ text: contribute.check.failed, part: null }]);
    const errors = checked.problems.filter(({ severity }) => severity === 'error');
    const left = [
      ...errors.map(({ field, reason }) => ({
        text: `${labelOf(field)}: ${reason}`,
        part: partOf(form, field),
      })),
      ...unticked(form),
    ];
    if (left.length > 0) return result.refuse(left);
    made.show({ ...checked, issueTitle: t.issueTitle(titleOf(checked.text) ?? checked.file) });
    result.reveal();
  });
  return result;
}

function titleOf(text: string): string | undefined {
  return /^title: (.*)$/m.exec(text)?.[1]?.replace(/^"(.*)"$/, '$1');
}
