/** The first things that an import brings, as they would be. */
import type { ImportPreview, ImportWhat } from '../../../shared/contract/catalogue-methods.ts';
import { CourseSample } from './course-sample.tsx';
import { PeopleSample } from './people-sample.tsx';

interface SampleProps {
  readonly what: ImportWhat;
  readonly preview: ImportPreview;
  /** Says which are new and which are changed. */
  readonly marked?: boolean;
}

export function ImportSample({ what, preview, marked = false }: SampleProps) {
  return what === 'catalogue' ? (
    <CourseSample courses={preview.courses} marked={marked} />
  ) : (
    <PeopleSample people={preview.people} marked={marked} />
  );
}
