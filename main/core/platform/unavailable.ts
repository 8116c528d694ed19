const codes = [
  'HomeInUse',
  'HomeNotLocal',
  'HomeNotWritable',
  'HomeNotSample',
  'SampleUnfinished',
  'StoreBusy',
  'StoreFromFuture',
  'StoreAltered',
  'LedgerUnsound',
  'SigningKeyMissing',
  'DiskFull',
  'PaperNotSet',
  'PaperNotRead',
  'TableNotRead',
  'StoreCorrupt',
  'StoreReadOnly',
  'StoreInputOutput',
] as const;

/** What the outside denied us: the words a person reads are made from the code. */
export type UnavailableCode = (typeof codes)[number];

/** True for a code that is known here, as it came over the wire. */
export function isUnavailableCode(code: string): code is UnavailableCode {
  return codes.some((known) => known === code);
}

/** The program is sound but cannot do it now: a full disk, a store that is in use. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly code: UnavailableCode;
  /** True when the same request may succeed without anybody doing anything. */
  readonly retryable: boolean;

  constructor(code: UnavailableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.retryable = code === 'StoreBusy';
  }
}
