/** A text in the document's languages: the leading one, then the others in their order. */
export interface Words {
  readonly lead: string;
  readonly also: readonly string[];
}

/** A piece of text and how it looks: references in `mono`, side facts `quiet`. */
export interface Span {
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'quiet' | 'mono' | 'large';
}

/** What stands in a cell or field; a plain string is a plain span. */
export type Cell = string | readonly Span[];

export interface Fact {
  readonly label: Words;
  readonly value: Cell;
  /** Takes the whole width instead of one of two columns. */
  readonly wide: boolean;
}

export interface TableColumn {
  readonly label: Words;
  readonly align: 'left' | 'right';
  /** Points, or all that is left. */
  readonly width: number | '*';
}

export interface Signature {
  readonly role: Words;
  readonly name: string;
  readonly detail: string;
}

/** One part of a document, in reading order. Pure data: what it says, not where it stands. */
export type Block =
  | {
      readonly kind: 'face';
      readonly authority: Words;
      readonly letterhead: readonly Words[];
      readonly title: Words;
      readonly number: string;
    }
  | { readonly kind: 'heading'; readonly text: Words }
  | {
      readonly kind: 'declaration';
      readonly paragraphs: readonly { readonly language: string; readonly text: string }[];
    }
  | { readonly kind: 'facts'; readonly items: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Cell[])[];
      /** Sums under the rows. */
      readonly foot: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'note'; readonly text: Words }
  | {
      readonly kind: 'sealAndSignatures';
      readonly seal: { readonly text: string; readonly caption: Words };
      readonly signatures: readonly Signature[];
    }
  | { readonly kind: 'page'; readonly orientation: 'portrait' | 'landscape' };

/** A document before it is set. Snapshot-tested; the same model always gives the same bytes. */
export interface DocumentModel {
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly createdAt: string;
  /** Words across every page of a sample authority's papers; empty for real ones. */
  readonly sample: readonly string[];
  /** On every page, beside the page number. */
  readonly footer: { readonly reference: string; readonly hash: string; readonly page: Words };
  readonly blocks: readonly Block[];
}
