import { readVerifyingKey } from './certificate/verifying-key.ts';
import { verifyCertificateFile } from './certificate/verify-certificate-file.ts';
import { answerOnce } from './answer-once.ts';
import type { FileToVerify } from './verify-in-worker.ts';

answerOnce((data) => {
  const { bytes, key } = data as FileToVerify;
  return verifyCertificateFile(bytes, readVerifyingKey(key));
});
