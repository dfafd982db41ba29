/** Dates as people type them. */
import { expect, test } from 'vitest';
import { parseDate } from '../../../shared/exchange/parse-date.ts';

test.each(['2027-04-01', '2027/4/1', '2027.04.01', '2027年4月1日', '２０２７／０４／０１', ' 2027年 4月 1日 '])(
  '%s',
  (text) => {
    expect(parseDate(text)).toBe('2027-04-01');
  },
);

test.each(['', '4/1', '27/4/1', '2027-02-30', '1950-01-01', '2027-13-01', '01/04/2027', '2027-04-01T00:00', 'soon'])(
  '%s is none',
  (text) => {
    expect(parseDate(text)).toBeNull();
  },
);
