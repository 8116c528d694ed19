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
    ...(facts === undefined ? {} : { facts: wholeLetters(facts) }),
    ...(field === undefined ? {} : { field }),
  };
}

/** A text that was cut short may end in half of a letter pair, which no record can hold. */
function wholeLetters(
  facts: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  const isWhole = (fact: string | number) => typeof fact === 'number' || fact.isWellFormed();
  if (Object.values(facts).every(isWhole)) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      return [name, typeof fact === 'number' ? fact : fact.toWellFormed()] as const;
    }),
  );
}
