/** A point of the trade-off in words. */
import { formatHours, formatLongDate, formatYen } from '../../../shared/i18n/format.ts';
import type { TradeOffPoint } from '../../../shared/planner/trade-off.ts';
import { useLanguage, useText } from '../../store/use-app.ts';

export type PointSums = Omit<TradeOffPoint, 'change'>;

/** 「412時間、¥380,000、34コース、2031年3月20日修了」 */
export function useTradeOffWords(): (point: PointSums) => string {
  const text = useText();
  const language = useLanguage();
  return ({ studyHours, cost, courses, finish }) =>
    text('tradeOff.point', {
      hours: formatHours(studyHours, language),
      cost: formatYen(cost),
      courses: text('compare.courseCount', { n: courses }),
      finish: finish === null ? '－' : formatLongDate(finish, language),
    });
}
