import { expect, test } from 'vitest';
import { certificateProblemCodes } from '../../../main/core/documents/certificate/certificate-problem.ts';
import { texts } from '../../../shared/text/texts.ts';

test.each(['en', 'ru', 'kk'] as const)(
  'everything found in a certificate file is said in words of %s',
  (language) => {
    const words: Readonly<Record<string, string>> = texts[language];
    const said = certificateProblemCodes.map((code) => words[`certificateProblems.${code}`] ?? '');
    expect(certificateProblemCodes.filter((_, index) => said[index] === '')).toEqual([]);
    expect(new Set(said).size).toBe(certificateProblemCodes.length);
  },
);
