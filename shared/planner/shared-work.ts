/** What many questions need alike is worked out once. */

export interface SharedWork {
  /** The value of that name, made when it is first asked for. A name must say all that the value depends on. */
  once<Value>(name: string, make: () => Value): Value;
}

/** Nothing is worked out yet. */
export function createSharedWork(): SharedWork {
  const known = new Map<string, unknown>();
  return {
    once: <Value>(name: string, make: () => Value): Value => {
      if (known.has(name)) return known.get(name) as Value;
      const value = make();
      known.set(name, value);
      return value;
    },
  };
}
