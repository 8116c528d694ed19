import { expect, test } from 'vitest';
import { applicationMenu } from '../../../main/electron/application-menu.ts';
import { readDesktopArguments } from '../../../main/electron/desktop-arguments.ts';
import { openSafeStorageBox } from '../../../main/electron/safe-storage-box.ts';

type Backend = 'basic_text' | 'gnome_libsecret' | 'unknown';

/** A key store whose cipher turns every byte over. */
function storage(available: boolean, backend: Backend) {
  const turn = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xff));
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(available),
    getSelectedStorageBackend: () => backend,
    encryptStringAsync: (text: string) => Promise.resolve(turn(Buffer.from(text))),
    decryptStringAsync: (sealed: Buffer) =>
      Promise.resolve({ result: turn(sealed).toString(), shouldReEncrypt: false }),
  };
}

const secret = new Uint8Array([0, 1, 2, 250, 255]);

test('a secret comes back, and does not lie open in what is stored', async () => {
  const box = await openSafeStorageBox(storage(true, 'gnome_libsecret'), 'linux');
  const sealed = await box?.seal(secret);
  expect(Buffer.from(sealed ?? []).includes(Buffer.from(secret))).toBe(false);
  expect(await box?.open(sealed ?? new Uint8Array())).toEqual(secret);
});

test('a secret that was kept by file mode alone is still read', async () => {
  const box = await openSafeStorageBox(storage(true, 'unknown'), 'darwin');
  expect(await box?.open(secret)).toEqual(secret);
});

test('Linux without a key store is not taken for protection', async () => {
  expect(await openSafeStorageBox(storage(true, 'basic_text'), 'linux')).toBeUndefined();
  expect(await openSafeStorageBox(storage(true, 'unknown'), 'linux')).toBeUndefined();
  expect(await openSafeStorageBox(storage(false, 'gnome_libsecret'), 'linux')).toBeUndefined();
  expect(await openSafeStorageBox(storage(true, 'unknown'), 'win32')).toBeDefined();
});

test('the menu: standard roles on macOS, none elsewhere, developer tools only in development', () => {
  expect(applicationMenu('win32', false)).toBeNull();
  expect(JSON.stringify(applicationMenu('darwin', false))).not.toContain('toggleDevTools');
  expect(JSON.stringify(applicationMenu('linux', true))).toContain('toggleDevTools');
});

test('arguments are found between those of Chromium', () => {
  const argv = ['/usr/bin/impound', '--inspect=0', '.', '--home', '/srv/h', '--no-sandbox'];
  expect(readDesktopArguments([...argv, '--sample'])).toEqual({
    ok: true,
    value: { home: '/srv/h', sample: true, port: 0 },
  });
  expect(readDesktopArguments(['--home=/srv/i'])).toMatchObject({ value: { home: '/srv/i' } });
});
