/**
 * A rule said no. Plain data that crosses every boundary; the words a person reads are made
 * from `code` and `facts` by `shared/text`, in the reader's language.
 */
export interface Rejection {
  /** States the fact, in PascalCase: `ApproverIsRequester`. Key of the text. */
  readonly code: string;
  /** The numbered rule of PRODUCT section 5, e.g. `DW-01`. */
  readonly rule?: string;
  /** Dotted path of the input field at fault, e.g. `lines.2.quantity`. */
  readonly field?: string;
  /** What the rule looked at: names, numbers, references. Placeholders of the text. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Makes a rejection; leaves out what is not given. */
export function reject(
  code: string,
  rule?: string,
  facts?: Readonly<Record<string, string | number>>,
  field?: string,
): Rejection {
  return {
    code,
    ...(rule === undefined ? {} : { rule }),
    ...(facts === undefined ? {} : { facts }),
    ...(field === undefined ? {} : { field }),
  };
}
