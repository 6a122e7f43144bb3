/** Codes to hand out as a file a spreadsheet reads, and never runs. */
import { expect, it } from 'vitest';
import { codesCsv } from '../../../src/web/classroom/codes.tsx';

it('is a line a person, quoted where it must be, with what a spreadsheet would run made text', () => {
  const parties = [{ short: 'US' }];
  const place = { table: 1, tableName: 'Room "A", east', party: 0, role: 'head' } as const;
  const csv = codesCsv(
    [
      { name: '=HYPERLINK("x")', reclaim: 'ABCDE-FGHJK', place },
      { name: 'Bob', reclaim: 'KJHGF-EDCBA', place: null },
    ],
    parties,
  );
  expect(csv).toBe(
    '\uFEFFname,table,delegation,role,code\r\n' +
      `"'=HYPERLINK(""x"")","Room ""A"", east",US,head,ABCDE-FGHJK\r\n` +
      'Bob,,,,KJHGF-EDCBA\r\n',
  );
});
