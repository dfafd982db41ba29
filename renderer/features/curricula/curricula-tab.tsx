/** The part of the department's screen for its curricula: the list of all, or one of them. */
import { useEffect } from 'react';
import { useApp } from '../../store/use-app.ts';
import { CurriculaList } from './curricula-list.tsx';
import { useCurriculaRoute } from './curricula-routes.ts';
import { CurriculumView } from './curriculum-view.tsx';
import './curricula.css';

export function CurriculaTab() {
  const { id } = useCurriculaRoute();
  const department = useApp((state) => state.department);
  const answers = useApp((state) => state.answers);
  const readFollowers = useApp((state) => state.readFollowers);
  const openCurriculum = useApp((state) => state.openCurriculum);
  const notifyFailure = useApp((state) => state.notifyFailure);
  useEffect(() => {
    if (department && answers) readFollowers().catch(notifyFailure);
  }, [department, answers, readFollowers, notifyFailure]);
  useEffect(() => {
    if (department) openCurriculum(id);
  }, [department, id, openCurriculum]);
  return id === null ? <CurriculaList /> : <CurriculumView key={id} id={id} />;
}
