/** The specialty that diagram and matrix show: the one filtered by, else the open plan's, else the first. */
import { useApp, useReference } from '../../store/use-app.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';

export function useSpecialty(): string {
  const { standard } = useReference();
  const filtered = useApp((state) => state.catalogueFilter.specialty);
  const planned = useApp((state) => selectOpenPlan(state)?.request.specialty);
  const known = [filtered, planned].find((id) => standard.specialties.some((specialty) => specialty.id === id));
  return known ?? standard.specialties[0]?.id ?? '';
}
