import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  noteKeyId,
  openNote,
  parseVerifierKey,
  verifierKey,
  writeNote,
} from '../../../main/core/ledger/signed-note.ts';
import { openSigningKey, readPublicKey } from '../../../main/core/ledger/signing-key.ts';
import { systemRandom } from '../../../main/core/platform/random.ts';
import { fileModeSecretBox } from '../../../main/core/platform/secret-box.ts';
import { seededIds } from '../../support/seeded-ids.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** The key and note printed in Go's golang.org/x/mod/sumdb/note documentation. */
const published = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const publishedNote = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

\u2014 PeterNeumann ${[
  'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZ',
  'SNXgKvqfqdngotpRZb6KE6RyyBwJnAM=',
].join('')}
`;

describe('L-6 C2SP signed notes', () => {
  it('L-6 opens the published note with the published key', () => {
    const key = parseVerifierKey(published);
    expect(key).toBeDefined();
    if (key === undefined) return;
    expect(verifierKey(key)).toBe(published);
    expect(openNote(publishedNote, key)).toBe(publishedNote.split('\n\n')[0] + '\n');
  });

  it('L-6 refuses a note after a change of any one byte', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = { name: 'impound/test', publicKey };
    const text = 'impound/test\n3\nAAAA\n';
    const note = writeNote(text, key, sign(null, Buffer.from(text), privateKey));
    expect(openNote(note, key)).toBe(text);
    const bytes = Buffer.from(note);
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(openNote(changed.toString(), key), `byte ${index}`).toBeUndefined();
    }
  });

  it.each(['', 'x', 'a+00000000+AA==', `${published}A`, published.replace('c74f', 'c74e')])(
    'L-6 refuses the verifier key %j',
    (line) => {
      expect(parseVerifierKey(line)).toBeUndefined();
    },
  );
});

describe('L-6 the key file', () => {
  it('L-6 is made once, read by its owner only, and gives the public half by itself', async () => {
    const { folder, remove } = tempFolder();
    try {
      const file = join(folder, 'ledger-key.json');
      const made = { ids: seededIds(), random: systemRandom };
      const shared = { file, secretBox: fileModeSecretBox, ...made };
      await expect(openSigningKey({ ...shared, mayCreate: false })).rejects.toMatchObject({
        code: 'SigningKeyMissing',
      });
      const first = await openSigningKey({ ...shared, mayCreate: true });
      const second = await openSigningKey({ ...shared, mayCreate: true });
      expect(second.key.verifierKey).toBe(first.key.verifierKey);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const key = readPublicKey(file);
      expect(noteKeyId(key)).toEqual(noteKeyId(first.key));
      expect(openNote(first.signNote('text\n'), key)).toBe('text\n');
      expect(createPublicKey(key.pem).asymmetricKeyType).toBe('ed25519');
      chmodSync(file, 0o600);
      writeFileSync(file, '{"name":1}');
      await expect(openSigningKey({ ...shared, mayCreate: true })).rejects.toMatchObject({
        code: 'SigningKeyMissing',
      });
    } finally {
      remove();
    }
  });
});
