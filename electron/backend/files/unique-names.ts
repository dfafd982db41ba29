/** Names of files that lie side by side: none twice, also where a system takes upper and lower case for the same. */

/** Gives each name back as it is, or with `_2`, `_3`, … before the extension where it was taken before. */
export function createUniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    for (let count = 1; ; count += 1) {
      const candidate = count === 1 ? name : `${stem}_${count}${extension}`;
      const key = candidate.normalize('NFKC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return candidate;
    }
  };
}
