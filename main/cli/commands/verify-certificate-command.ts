import { verifyCertificateFile } from '../../core/documents/certificate/verify-certificate-file.ts';
import { readVerifyingKey } from '../../core/documents/certificate/verifying-key.ts';
import type { VerifyingKey } from '../../core/documents/certificate/verifying-key.ts';
import type { CertificateProblem } from '../../core/documents/certificate/certificate-problem.ts';
import { texts } from '../../../shared/text/texts.ts';
import { CommandFailed } from '../command-failed.ts';
import type { Arguments, Command } from '../command.ts';
import { readBytes } from '../read-bytes.ts';

/**
 * Checks a certificate as an outsider would: no database, the public key alone. A file that is
 * whole ends with 0 without a key too; who issued it is then expressly left open, because anyone
 * can seal a file of their own with a key of their own.
 */
export const verifyCertificateCommand: Command = {
  usage: 'verify-certificate FILE [--key FILE]',
  summary: 'Checks the PDF of a certificate; only --key proves who issued it.',
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
    for (const found of problems) output.say(sayProblem(found));
    for (const found of remarks) {
      if (found.code !== 'KeyNotTrusted') output.say(`Note: ${sayProblem(found)}`);
    }
    if (ok) output.say(`Certificate ${number ?? ''} is whole and its seal is right.`);
    else output.say(`${file} is not a certificate that can be relied on.`);
    if (ok && keyTrusted) output.say('Issuer: proven, it is signed with the key that was given.');
    if (ok && !keyTrusted) {
      output.say(
        `Issuer: unproven, no key was given. It was checked with the key that it brings itself, ` +
          `as any file could. Compare the key with what the authority publishes, or give it ` +
          `with --key: ${key ?? ''}`,
      );
    }
    const issuer = issuerOf(ok, keyTrusted);
    output.result({ ok, number, key, issuer, problems, remarks, keyTrusted });
    return Promise.resolve(ok ? 0 : 1);
  },
};

/** What the check proves about who issued the file; the words after the colon say why not. */
function issuerOf(ok: boolean, keyTrusted: boolean): string {
  if (!keyTrusted) return 'unproven: no key given';
  return ok ? 'proven' : 'unproven: the file has problems';
}

/** What was found, in words where there are any; the code stays, so that it can be looked up. */
function sayProblem({ code, detail }: CertificateProblem): string {
  const words: Readonly<Record<string, string>> = texts.en;
  return [`${code}:`, words[`certificateProblems.${code}`] ?? '', detail]
    .filter((part) => part !== '')
    .join(' ');
}

function trustedKey(given: Arguments): VerifyingKey | undefined {
  const file = given.options['key'];
  if (file === undefined) return undefined;
  const key = readVerifyingKey(readBytes(file).toString('utf8'));
  if (key === undefined) throw new CommandFailed(`${file} holds no Ed25519 public key.`);
  return key;
}
