/** What the outside denied us: the words a person reads are made from the code. */
export type UnavailableCode =
  | 'HomeInUse'
  | 'HomeNotLocal'
  | 'HomeNotWritable'
  | 'HomeNotSample'
  | 'SampleUnfinished'
  | 'StoreBusy'
  | 'StoreFromFuture'
  | 'StoreAltered'
  | 'LedgerUnsound'
  | 'SigningKeyMissing'
  | 'DiskFull'
  | 'PaperNotSet'
  | 'PaperNotRead'
  | 'TableNotRead'
  | 'StoreCorrupt'
  | 'StoreReadOnly'
  | 'StoreInputOutput';

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
