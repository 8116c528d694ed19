import { readFileSync } from 'node:fs';
import { verifyCertificateFile } from '../../core/documents/certificate/verify-certificate-file.ts';
import { readVerifyingKey } from '../../core/documents/certificate/verifying-key.ts';
import type { VerifyingKey } from '../../core/documents/certificate/verifying-key.ts';
import { CommandFailed } from '../command-failed.ts';
import type { Arguments, Command } from '../command.ts';

/** Checks a certificate as an outsider would: no database, the public key alone. */
export const verifyCertificateCommand: Command = {
  usage: 'verify-certificate FILE [--key FILE]',
  summary: 'Checks the PDF of a certificate with the public key alone.',
  options: ['key'],
  required: [],
  places: ['FILE'],
  run: (given, output) => {
    const trusted = trustedKey(given);
    const file = given.places[0] ?? '';
    const { ok, number, key, keyTrusted, problems, remarks } = verifyCertificateFile(
      readBytes(file),
      trusted,
    );
    for (const { code, detail } of problems) output.say(`${code}: ${detail}`);
    for (const { code, detail } of remarks) output.say(`Note: ${code} ${detail}`);
    if (ok) output.say(`Certificate ${number ?? ''} is whole and its seal is right.`);
    else output.say(`${file} is not a certificate that can be relied on.`);
    if (ok && !keyTrusted) {
      output.say(`It was checked with the key it brings itself; compare the key: ${key ?? ''}`);
    }
    output.result({ ok, number, key, problems, remarks, keyTrusted });
    return Promise.resolve(ok ? 0 : 1);
  },
};

function trustedKey(given: Arguments): VerifyingKey | undefined {
  const file = given.options['key'];
  if (file === undefined) return undefined;
  const key = readVerifyingKey(readBytes(file).toString('utf8'));
  if (key === undefined) throw new CommandFailed(`${file} holds no Ed25519 public key.`);
  return key;
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new CommandFailed(`${file} cannot be read.`);
  }
}
