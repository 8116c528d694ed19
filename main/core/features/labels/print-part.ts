import {
  labelFormats,
  labelsPerPage,
  maxLabels,
} from '../../../../shared/domain/labels/label-format.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import type { LabelContent, LabelJob, LabelPrint } from '../../documents/labels/label-content.ts';
import type { Outcome } from '../../rpc/handler.ts';

/** Prints labels outside the writer; the documents room does. Unavailable: PaperNotSet. */
export type PrintLabels = (job: LabelJob, signal: AbortSignal) => Promise<LabelPrint>;

type Print = OutputOf<'labels.printGoods'>;
type Paper = Pick<
  ParsedInputOf<'labels.printGoods'>,
  'format' | 'start' | 'from' | 'copies' | 'language'
>;

/**
 * Prints one part of what is to be labelled: from the one asked for, as many as one print holds.
 * Rejects `NothingToLabel`, and `InputTooBig` for a start beyond the sheet or a number beyond
 * the last.
 */
export async function printPart<T>(
  print: PrintLabels,
  call: { readonly input: Paper; readonly now: string; readonly signal: AbortSignal },
  things: readonly T[],
  labelOf: (thing: T) => LabelContent,
): Promise<Outcome<Print>> {
  const { format, start, from, copies, language } = call.input;
  const total = things.length;
  if (total === 0) return fail([reject('NothingToLabel')]);
  const perPage = labelsPerPage(labelFormats[format]);
  const beyond = [
    ...(from > total ? [reject('InputTooBig', undefined, { maximum: total }, 'from')] : []),
    ...(start > perPage && labelFormats[format].kind === 'sheet'
      ? [reject('InputTooBig', undefined, { maximum: perPage }, 'start')]
      : []),
  ];
  if (beyond.length > 0) return fail(beyond);
  const part = things.slice(from - 1, from - 1 + Math.floor(maxLabels / copies));
  const labels = part.flatMap((thing) => Array<LabelContent>(copies).fill(labelOf(thing)));
  const first = labels[0]?.reference ?? '';
  const title = labels.length === 1 ? first : `${first} … ${labels.at(-1)?.reference ?? ''}`;
  const { pdf, pages } = await print(
    { format, start, language, title, createdAt: call.now, labels },
    call.signal,
  );
  return ok({
    fileName: `labels-${first}-${format}.pdf`,
    contentBase64: Buffer.from(pdf).toString('base64'),
    pages: [...pages],
    first: from,
    last: from - 1 + part.length,
    total,
    labels: labels.length,
  });
}
