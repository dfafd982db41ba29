/** What can be done with everything chosen, or printed of everything found. */
import { Printer, X } from 'lucide-react';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { StateMenu } from './course-actions.tsx';
import { useFound } from './use-found-courses.ts';

/** Chosen courses that are still there. */
function useChosen(): readonly string[] {
  const { courses } = useReference();
  const chosen = useApp((state) => state.chosenCourses);
  return [...chosen].filter((id) => courses.has(id));
}

export function BulkBar() {
  const found = useFound();
  const text = useText();
  const chosen = useChosen();
  const print = useApp((state) => state.openSheetPrinting);
  const unchoose = useApp((state) => state.unchooseCourses);
  const ids = chosen.length > 0 ? chosen : found.map(({ id }) => id);
  return (
    <div className={`form-tools bulk ${chosen.length > 0 ? 'on' : ''}`}>
      {chosen.length > 0 ? (
        <>
          <output>{text('catalogue.chosen', { n: chosen.length })}</output>
          <StateMenu ids={chosen} />
        </>
      ) : null}
      <Button small disabled={ids.length === 0} onPress={() => void print(ids)}>
        <Printer aria-hidden />
        {text('catalogue.printFound', { n: ids.length })}
      </Button>
      {chosen.length > 0 ? (
        <Button small look="quiet" onPress={unchoose}>
          <X aria-hidden />
          {text('catalogue.unchoose')}
        </Button>
      ) : null}
    </div>
  );
}
