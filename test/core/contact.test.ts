import { describe, expect, test } from 'vitest';
import { contactAddress, contactProblem, isEmail } from '../../src/core/contact.ts';

describe('what CONTACT may be', () => {
  test.each([
    [null],
    ['lessons@example.org'],
    ['lessons+new@mail.example.org'],
    ['https://example.org/contact'],
    ['https://example.org'],
  ])('%j', (contact) => {
    expect(contactProblem(contact)).toBeNull();
  });

  test.each([
    ['lessons'],
    ['lessons@example'],
    ['mailto:lessons@example.org'],
    ['lessons@example.org?body=x'],
    ['Lessons <lessons@example.org>'],
    ['http://example.org/contact'],
    ['https://user:secret@example.org/'],
    ['javascript:alert(1)'],
    ['https://example.org/"onclick'],
  ])('%j is refused', (contact) => {
    expect(contactProblem(contact)).toBe(
      `CONTACT is "${contact}". Set it to an e-mail address, such as lessons@example.org, or to the https address of a page that says how to reach you.`,
    );
  });
});

test('a message has its subject, whatever signs are in it, and no body', () => {
  expect(contactAddress('lessons@example.org', 'Plan & "pay" + 50 %?')).toBe(
    'mailto:lessons@example.org?subject=Plan%20%26%20%22pay%22%20%2B%2050%20%25%3F',
  );
  expect(contactAddress('https://example.org/contact', 'Plan')).toBe('https://example.org/contact');
  expect([isEmail('lessons@example.org'), isEmail('https://example.org')]).toEqual([true, false]);
});
