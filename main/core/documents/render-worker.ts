import { answerOnce } from './answer-once.ts';
import type { CertificateToSet } from './certificate/certificate-record.ts';
import { renderCertificate } from './render-certificate.ts';

answerOnce((data) => renderCertificate(data as CertificateToSet));
