/** UUIDs made from names (RFC 9562, version 5): the same id bears the same UUID in every export. */
import { createHash } from 'node:crypto';

/** The namespace of this product's own names. */
const namespace = Buffer.from('6d696368697368697275626500000001', 'hex');

/** The UUID of a name. */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
