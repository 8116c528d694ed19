/** What stands in the margins of every printed page. */
export interface SheetMargins {
  readonly authority: string;
  readonly title: string;
  /** Who printed it and when. */
  readonly printed: string;
  /** The paper lies, because a table needs the room. */
  readonly isWide: boolean;
}

/**
 * The paper and its margins as a style sheet. The first page has its own head, so the running
 * one begins on the second.
 */
export function sheetStyle({ authority, title, printed, isWide }: SheetMargins): string {
  const look = "font: 8pt 'Inter Variable', sans-serif; color: #333333;";
  return `
    @page {
      size: A4 ${isWide ? 'landscape' : 'portrait'};
      margin: 18mm 14mm 16mm;
      @top-left { content: ${quoted(authority)}; ${look} }
      @top-right { content: ${quoted(title)}; ${look} }
      @bottom-left { content: ${quoted(printed)}; ${look} }
      @bottom-right { content: counter(page) ' / ' counter(pages); ${look} }
    }
    @page :first {
      margin-top: 12mm;
      @top-left { content: none; }
      @top-right { content: none; }
    }`;
}

/** A text as a string of CSS: quotes, backslashes and line ends escaped (CSS Syntax, 4.3.7). */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;
}
