import { answerOnce } from '../platform/answer-once.ts';
import { readVerifyingKey } from './certificate/verifying-key.ts';
import { verifyCertificateFile } from './certificate/verify-certificate-file.ts';
import type { FileToVerify } from './verify-in-worker.ts';

await answerOnce((data) => {
  const { bytes, key } = data as FileToVerify;
  return verifyCertificateFile(bytes, readVerifyingKey(key));
});
