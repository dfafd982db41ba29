/** Encrypts what a record file carries under a password: scrypt for the key, AES-256-GCM for the text. */
import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const cipherName = 'aes-256-gcm';
const base64 = z.base64().max(1_000);

/** What must be known to decrypt, beside the password. The limits keep a hostile file from taking all memory. */
export const encryptionSchema = z
  .object({
    cipher: z.literal(cipherName),
    keyDerivation: z.literal('scrypt'),
    cost: z.union([z.literal(2 ** 15), z.literal(2 ** 16), z.literal(2 ** 17)]),
    blockSize: z.literal(8),
    parallelization: z.int().min(1).max(4),
    salt: base64,
    iv: base64,
    /** The authentication tag of the cipher. */
    tag: base64,
    /** SHA-256 of the second half of the derived bytes: tells a wrong password from a damaged file. */
    check: base64,
  })
  .readonly();
export type Encryption = z.infer<typeof encryptionSchema>;

const usual = { cost: 2 ** 17, blockSize: 8, parallelization: 1 } as const;
const keyBytes = 32;
const ivBytes = 12;
const memoryLimit = 512 * 1024 * 1024;

type Derivation = Pick<Encryption, 'cost' | 'blockSize' | 'parallelization'>;

interface Derived {
  readonly key: Buffer;
  readonly check: Buffer;
}

/** Passwords are folded, so that one typed on another keyboard or system is the same. */
function derive(password: string, salt: Buffer, { cost, blockSize, parallelization }: Derivation): Promise<Derived> {
  const options = { N: cost, r: blockSize, p: parallelization, maxmem: memoryLimit };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 2 * keyBytes, options, (error, bytes) => {
      if (error) reject(error);
      else
        resolve({
          key: bytes.subarray(0, keyBytes),
          check: createHash('sha256').update(bytes.subarray(keyBytes)).digest(),
        });
    });
  });
}

/** Encrypts a text; `header` is authenticated with it. */
export async function encrypt(
  text: string,
  password: string,
  header: string,
): Promise<{ readonly encryption: Encryption; readonly data: string }> {
  const [salt, iv] = [randomBytes(16), randomBytes(ivBytes)];
  const { key, check } = await derive(password, salt, usual);
  const cipher = createCipheriv(cipherName, key, iv);
  cipher.setAAD(Buffer.from(header, 'utf8'));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    encryption: {
      cipher: cipherName,
      keyDerivation: 'scrypt',
      ...usual,
      salt: salt.toString('base64'),
      iv: iv.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
      check: check.toString('base64'),
    },
    data: data.toString('base64'),
  };
}

export type Decrypted = { readonly text: string } | { readonly fault: 'wrong-password' | 'damaged' };

/** Decrypts what `encrypt` gave, with the same header. */
export async function decrypt(
  encryption: Encryption,
  data: string,
  password: string,
  header: string,
): Promise<Decrypted> {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const [iv, tag, said] = [bytes(encryption.iv), bytes(encryption.tag), bytes(encryption.check)];
  const { key, check } = await derive(password, bytes(encryption.salt), encryption);
  if (said.length !== check.length || iv.length !== ivBytes || tag.length !== 16) return { fault: 'damaged' };
  if (!timingSafeEqual(said, check)) return { fault: 'wrong-password' };
  try {
    const cipher = createDecipheriv(cipherName, key, iv, { authTagLength: 16 });
    cipher.setAAD(Buffer.from(header, 'utf8'));
    cipher.setAuthTag(tag);
    return { text: Buffer.concat([cipher.update(bytes(data)), cipher.final()]).toString('utf8') };
  } catch {
    return { fault: 'damaged' };
  }
}
