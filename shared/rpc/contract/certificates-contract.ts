import { z } from 'zod';
import { command, query } from '../procedure.ts';
import { day, id, instant, locale, page, pageOf, quantity, sha256, signature } from './fields.ts';
import { seen, seenRefusals } from './order-views.ts';

export const certificateView = z.object({
  id,
  number: z.string(),
  orderId: id,
  orderReference: z.string(),
  issuedAt: instant,
  destroyedOn: day,
  lines: z.number(),
  totals: z.array(quantity),
  method: z.string(),
  signedBy: z.string(),
  /** Null for the moments between the issue and the rendering of its file. */
  sha256: sha256.nullable(),
  sizeBytes: z.number().nullable(),
});

/** The one act that issues a certificate, and what is read and checked afterwards. */
export const certificatesContract = {
  /** DW-11: one act issues the certificate, marks the lots destroyed and seals both. */
  'orders.certify': command({
    input: z.object({ ...seen, language: locale, signature }),
    output: z.object({ certificateId: id, number: z.string(), sha256 }),
    permission: 'certificates.sign',
    rejections: [
      ...seenRefusals,
      'CredentialsWrong',
      'UserLocked',
      'SignerCarriedOut',
      'NothingDestroyed',
    ],
  }),
  'certificates.list': query({
    input: z.object({ search: z.string().max(100).optional(), ...page }),
    output: pageOf(certificateView),
    permission: 'goods.read',
  }),
  'certificates.get': query({
    input: z.object({ certificateId: id }),
    output: certificateView.extend({
      statement: z.unknown(),
      proof: z.object({
        treeSize: z.number(),
        root: z.string(),
        leafIndex: z.number(),
        checkpoint: z.string(),
        keyFingerprint: z.string(),
        /** The text of the QR seal, as it stands on the paper (CT-04). */
        seal: z.string(),
      }),
    }),
    permission: 'goods.read',
    rejections: ['CertificateUnknown'],
  }),
  /** The stored bytes; a reprint is the same bytes (CT-02). */
  'certificates.file': query({
    input: z.object({ certificateId: id }),
    output: z.object({ fileName: z.string(), contentBase64: z.string(), sha256 }),
    permission: 'goods.read',
    audit: 'access',
    rejections: ['CertificateUnknown'],
  }),
  /** Checks any file a person brings, as an outsider would. */
  'certificates.verifyFile': query({
    input: z.object({ contentBase64: z.string().max(90_000_000) }),
    output: z.object({
      ok: z.boolean(),
      number: z.string().nullable(),
      issuedHere: z.boolean(),
      key: z.string().nullable(),
      problems: z.array(z.object({ code: z.string(), detail: z.string() })),
    }),
    permission: 'goods.read',
  }),
} as const;
