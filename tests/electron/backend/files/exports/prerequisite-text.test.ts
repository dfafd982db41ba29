/** Prerequisites written into one cell are read back as the same condition. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prerequisiteText } from '../../../../../electron/backend/files/exports/prerequisite-text.ts';
import { parsePrerequisites } from '../../../../../shared/exchange/parse-prerequisites.ts';
import { toGroups } from '../../../../../shared/exchange/prerequisite-tree.ts';

const id = fc
  .array(fc.constantFrom('A', 'または', 'かつ', '研修', 'or', '-', '7', 'なし', '又は'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
const groups = fc.uniqueArray(fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), {
  maxLength: 4,
  selector: (group) => group.join('\n'),
});

test.each(['ja', 'en'] as const)('in %s', (language) => {
  fc.assert(
    fc.property(groups, (prerequisites) => {
      const parsed = parsePrerequisites(prerequisiteText({ prerequisites }, language));
      expect(parsed.ok).toBe(true);
      const tree = parsed.ok ? parsed.tree : null;
      expect(tree ? toGroups(tree, (name) => [name]) : []).toEqual(prerequisites);
    }),
    { numRuns: 500 },
  );
});
