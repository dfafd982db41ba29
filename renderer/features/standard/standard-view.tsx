/** スキル標準: everything under `#/standard`. */
import { useText } from '../../store/use-app.ts';

export function StandardView() {
  const text = useText();
  return (
    <main className="standard-view">
      <h1>{text('section.standard')}</h1>
    </main>
  );
}
