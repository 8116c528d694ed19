/** What `startCore` is given by the process that owns the core; plain data. */
export interface CoreInit {
  /** Absolute path of the folder that holds the database (IMPOUND_HOME). */
  readonly home: string;
  /** True opens the sample authority instead of an empty one. */
  readonly sample: boolean;
  /** True when the owner keeps secrets in the key store of the operating system. */
  readonly hostKeepsSecrets: boolean;
}

/** From the owner to the core's thread or process. */
export type ToCore =
  | { readonly kind: 'init'; readonly init: CoreInit }
  | {
      readonly kind: 'request';
      readonly sequence: number;
      readonly connection: string;
      readonly request: unknown;
    }
  | { readonly kind: 'disconnect'; readonly connection: string }
  | { readonly kind: 'answer'; readonly sequence: number; readonly bytes: Uint8Array | null }
  | { readonly kind: 'close' };

/** From the core's thread or process to its owner. */
export type FromCore =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
      readonly retryable: boolean;
    }
  | { readonly kind: 'reply'; readonly sequence: number; readonly reply: unknown }
  | { readonly kind: 'push'; readonly connection: string | null; readonly message: unknown }
  | {
      /** The core asks its owner to seal or open a secret; null in the answer: it could not. */
      readonly kind: 'ask';
      readonly sequence: number;
      readonly verb: 'seal' | 'open';
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'closed' };
