/** Which specialty the diagram and the matrix show. */
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useSpecialty } from './use-specialty.ts';

/** More than these would not fit beside each other. */
const mostSegments = 4;

export function SpecialtyChoice() {
  const text = useText();
  const language = useLanguage();
  const { specialties } = useReference().standard;
  const value = useSpecialty();
  const change = useApp((state) => state.changeCatalogueFilter);
  const options = specialties.map((specialty) => ({ id: specialty.id, label: specialty[language] }));
  const props = {
    label: text('catalogue.filter.specialty'),
    value,
    options,
    onChange: (specialty: string) => change({ specialty }),
  };
  return options.length > mostSegments ? <SelectField {...props} /> : <SegmentedChoice {...props} />;
}
