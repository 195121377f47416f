import { describe, expect, test } from 'vitest';
import { createHost, longestAddress, repositoryAddress } from '../../src/core/host.ts';

describe('the address of a repository', () => {
  test.each([
    ['https://code.example/owner/lessons', 'https://code.example/owner/lessons'],
    ['https://code.example/owner/lessons.git/', 'https://code.example/owner/lessons'],
    ['git+https://code.example/group/part/lessons.git', 'https://code.example/group/part/lessons'],
    ['owner/lessons', 'https://github.com/owner/lessons'],
    ['github:owner/lessons', 'https://github.com/owner/lessons'],
    [{ type: 'git', url: 'https://code.example/owner/lessons' }, 'https://code.example/owner/lessons'],
    ['https://user:secret@code.example/owner/lessons', null],
    ['https://code.example/owner/lessons?x=1', null],
    ['javascript://code.example/owner/lessons', null],
    ['lessons', null],
    ['', null],
    [undefined, null],
    [{ url: 3 }, null],
  ])('%j is %s', (value, address) => {
    expect(repositoryAddress(value)).toBe(address);
  });
});

describe('a code host', () => {
  const host = createHost('https://code.example/owner/lessons');

  test('shows and changes a file of the content', () => {
    expect(host.file('best-practices/plan.mdx')).toBe(
      'https://code.example/owner/lessons/blob/main/content/best-practices/plan.mdx',
    );
    expect(host.editFile('best-practices/plan.mdx')).toBe(
      'https://code.example/owner/lessons/edit/main/content/best-practices/plan.mdx',
    );
  });

  test('opens a new file with the whole text, whatever signs are in it', () => {
    const text = 'a b+c & d\n"é" # % <x>';
    const { href, isWhole } = host.newFile('best-practices/plan.mdx', text);
    expect(isWhole).toBe(true);
    expect(href).not.toMatch(/[+\s"<>]/);
    const { searchParams } = new URL(href);
    expect(searchParams.get('value')).toBe(text);
    expect(searchParams.get('filename')).toBe('content/best-practices/plan.mdx');
  });

  test('cuts nothing: a text that is too long for an address stays out of it as a whole', () => {
    const fits = host.newIssue('T', 'x'.repeat(longestAddress - host.newIssue('T', '').href.length));
    expect([fits.isWhole, fits.href.length]).toEqual([true, longestAddress]);
    const over = host.newIssue('T', 'x'.repeat(longestAddress));
    expect(over.isWhole).toBe(false);
    expect(over.href).toBe('https://code.example/owner/lessons/issues/new?title=T');
    // Signs take up to nine characters in an address: it is the address that is measured.
    expect(host.newIssue('T', '\u2019'.repeat(1_000)).isWhole).toBe(false);
  });
});
