import type { SafeStorage } from 'electron';
import type { SecretBox } from '../core/platform/secret-box.ts';

type Storage = Pick<
  SafeStorage,
  | 'isAsyncEncryptionAvailable'
  | 'getSelectedStorageBackend'
  | 'encryptStringAsync'
  | 'decryptStringAsync'
>;

/** Marks what this box sealed; a secret without it was kept by the file's mode alone. */
const mark = Buffer.from('impound-os-key-store-1\n');

/** Linux without a key store encrypts with a key that everybody knows: that is no protection. */
async function hasKeyStore(storage: Storage, platform: NodeJS.Platform): Promise<boolean> {
  if (!(await storage.isAsyncEncryptionAvailable())) {
    return false;
  }
  if (platform !== 'linux') {
    return true;
  }
  const backend = storage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}

/**
 * A box on the key store of the operating system, or undefined where there is none; then the core
 * relies on the mode of the file. Call once the app is ready.
 */
export async function openSafeStorageBox(
  storage: Storage,
  platform: NodeJS.Platform,
): Promise<SecretBox | undefined> {
  if (!(await hasKeyStore(storage, platform))) {
    return undefined;
  }
  return {
    seal: async (secret) => {
      const text = Buffer.from(secret).toString('base64');
      return Buffer.concat([mark, await storage.encryptStringAsync(text)]);
    },
    open: async (sealed) => {
      const bytes = Buffer.from(sealed);
      if (!bytes.subarray(0, mark.length).equals(mark)) {
        return sealed;
      }
      const { result } = await storage.decryptStringAsync(bytes.subarray(mark.length));
      return new Uint8Array(Buffer.from(result, 'base64'));
    },
  };
}
