import { expect, test } from 'vitest';
import { askAll } from '../../../scripts/new/ask.ts';
import { unanswered } from '../../../src/core/scaffold/questions.ts';

test('what is missing is asked, again where there is no answer; what was said is not', async () => {
  const asked: string[] = [];
  const answers = ['  ', 'A summary. ', 'planning, funding', '23'];
  const given = { title: ['Plan early'], source: ['norway-2008'] };
  const all = await askAll(unanswered('best-practice', given), given, async (question) => {
    asked.push(question.replace(/,.*/, ''));
    return answers.shift() ?? '';
  });
  expect(asked).toEqual(['Summary', 'Summary', 'Themes', 'Printed pages']);
  expect(all).toEqual({ ...given, summary: ['A summary.'], theme: ['planning, funding'], pages: ['23'] });
});

test('somebody who leaves is not asked on', async () => {
  const left = askAll(unanswered('best-practice', {}), {}, () => Promise.reject(new Error('left')));
  await expect(left).rejects.toThrow('left');
});
