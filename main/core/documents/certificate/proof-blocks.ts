import type { CertificateProof } from '../../../../shared/domain/certificate/certificate-file.ts';
import { writeNumber } from '../../../../shared/text/documents/document-writing.ts';
import type { Block } from '../document-model.ts';
import type { CertificateWords } from './certificate-words.ts';
import { mono, quiet } from './certificate-words.ts';

/** What a reader needs to check the certificate without us (CT-04, CT-06). */
export function proofBlocks(words: CertificateWords, proof: CertificateProof): readonly Block[] {
  const { citedEvents, order } = words.statement;
  const number = (value: number): string => writeNumber(String(value), words.lead);
  return [
    { kind: 'heading', text: words.word('proof') },
    { kind: 'note', text: words.word('proofHow') },
    {
      kind: 'facts',
      items: [
        words.fact('statementHash', [mono(proof.statementHash)], true),
        words.fact('approvalHash', [mono(order.contentHash)], true),
        words.fact('ledgerRoot', [mono(proof.root)], true),
        words.fact('ledger', [mono(proof.origin)]),
        words.fact('ledgerSize', number(proof.treeSize)),
        words.fact('issueEvent', [mono(`#${proof.issued.seq}`), quiet(`\n${proof.issued.id}`)]),
        words.fact('citedEvents', number(citedEvents.length)),
        words.fact('signingKey', [mono(proof.verifierKey)], true),
      ],
    },
  ];
}
