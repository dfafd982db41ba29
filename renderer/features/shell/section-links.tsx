/** The sections of the window: plans, record, department, catalogue, standard. */
import { useText } from '../../store/use-app.ts';
import { sections, useLastPlaces, useSection } from './routes.ts';
import './section-links.css';

export function SectionLinks() {
  const text = useText();
  const current = useSection();
  const places = useLastPlaces();
  return (
    <ul className="section-links" aria-label={text('section.title')}>
      {sections.map((section) => (
        <li key={section}>
          <a
            className="section-link"
            href={`#${places[section]}`}
            {...(section === current ? { 'aria-current': 'page' } : {})}
          >
            {text(`section.${section}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
