/** コース台帳: everything under `#/catalogue`; a course opens at `courseHref` of the shell's routes. */
import { useText } from '../../store/use-app.ts';

export function CatalogueView() {
  const text = useText();
  return (
    <main className="catalogue-view">
      <h1>{text('section.catalogue')}</h1>
    </main>
  );
}
