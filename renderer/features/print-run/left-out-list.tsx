/** Who is not printed, each with the reason; a name opens the person. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { LeftOut } from '../../../shared/contract/print-run-methods.ts';
import { wordAnswer } from '../../../shared/i18n/department/word-answer.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { departmentPath, useShowPeople } from '../department/department-routes.ts';

const rowHeight = 26;

export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const text = useText();
  const language = useLanguage();
  const people = useApp((state) => state.department?.people) ?? [];
  const showPeople = useShowPeople();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: leftOut.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  const title = text('printRun.leftOut', { n: formatNumber(leftOut.length) });
  const show = () => showPeople({ title: text('printRun.leftOutBehind'), people: leftOut.map(({ person }) => person) });
  return (
    <section className="left-out" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <Button look="link" onPress={show}>
          {text('printRun.showLeftOut')}
        </Button>
      </header>
      <div className="left-out-rows" ref={frame}>
        <ul style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const one = leftOut[index];
            if (!one) return null;
            const person = byId.get(one.person);
            const label = [person?.number, person?.name || text('person.unnamed')].filter(Boolean).join(' ');
            const reason = wordAnswer(one.answer, language);
            return (
              <li key={one.person} style={{ transform: `translateY(${start}px)` }}>
                <a href={`#${departmentPath('people', [one.person])}`}>{label}</a>
                <span title={reason}>{reason}</span>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
