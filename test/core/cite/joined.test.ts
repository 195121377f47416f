import { expect, test } from 'vitest';
import { joined } from '../../../src/core/cite/joined.ts';
import { risRecords } from './ris-records.ts';

test('references of one format become one file of it, in order', () => {
  const ris = joined('ris', ['TY  - RPRT\nTI  - A\nER  - \n', 'TY  - RPRT\nTI  - B\nER  - ']);
  expect(risRecords(ris).map((record) => record.get('TI'))).toEqual([['A'], ['B']]);
  expect(joined('bib', ['@techreport{a,\n}\n', '@techreport{b,\n}\n\n'])).toBe(
    '@techreport{a,\n}\n\n@techreport{b,\n}\n',
  );
  expect(JSON.parse(joined('json', ['[{"id":"a"}]', '[{"id":"b"}]']))).toEqual([{ id: 'a' }, { id: 'b' }]);
});
