/** Keeps answers for inputs that repeat: the cells of a column seldom say more than a few different things. */

/** `answer`, asked once for each text while there is room. The answer must depend on the text alone. */
export function remember<Answer>(answer: (text: string) => Answer, room = 5_000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = answer(text);
    if (known.size < room) known.set(text, fresh);
    return fresh;
  };
}
