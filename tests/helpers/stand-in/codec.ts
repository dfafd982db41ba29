/** Values between page and program as text, with what JSON alone would lose. Runs in both: it refers to nothing. */

/** Both directions; a function of its own, so that its source can be sent into the page. */
export function createCodec(): { encode(value: unknown): string; decode(text: string): unknown } {
  const tag = '$standIn';
  function wrap(value: unknown): unknown {
    if (value === undefined) return { [tag]: 'undefined' };
    if (typeof value === 'number' && !Number.isFinite(value)) return { [tag]: 'number', value: String(value) };
    if (typeof value === 'bigint') return { [tag]: 'bigint', value: String(value) };
    if (value instanceof Date) return { [tag]: 'date', value: value.getTime() };
    if (value instanceof Uint8Array) return { [tag]: 'bytes', value: [...value] };
    if (Array.isArray(value)) return value.map(wrap);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wrap(inner)]));
  }
  function unwrap(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(unwrap);
    if (typeof value !== 'object' || value === null) return value;
    const record = value as Record<string, unknown>;
    switch (record[tag]) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(record.value);
      case 'bigint':
        return BigInt(String(record.value));
      case 'date':
        return new Date(Number(record.value));
      case 'bytes':
        return Uint8Array.from(record.value as number[]);
      default:
        return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, unwrap(inner)]));
    }
  }
  return { encode: (value) => JSON.stringify(wrap(value)), decode: (text) => unwrap(JSON.parse(text)) };
}
