import { answerOnce } from '../platform/answer-once.ts';
import type { CertificateToSet } from './certificate/certificate-record.ts';
import { renderCertificate } from './render-certificate.ts';

await answerOnce((data) => renderCertificate(data as CertificateToSet));
