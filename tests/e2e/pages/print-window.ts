import type { Page } from 'playwright-core';
import { pdfPages } from '../support/pdf-pages.ts';
import type { PdfPage } from '../support/pdf-pages.ts';

/** The browser's print window, which no test can see: it is noted instead of opened. */
export class PrintWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the next page on: what asks for the window is counted. */
  async watch(): Promise<void> {
    await this.page.addInitScript(() => {
      globalThis.print = () => {
        document.documentElement.dataset['asked'] = 'yes';
      };
    });
    await this.page.reload();
  }

  /** Waits until the page asked for the window, and gives what would have been printed. */
  async take(): Promise<readonly PdfPage[]> {
    await this.page.locator('html[data-asked="yes"]').waitFor({ state: 'attached' });
    await this.page.evaluate(() => {
      delete document.documentElement.dataset['asked'];
    });
    return this.paper();
  }

  /** The page on paper as it stands. */
  async paper(): Promise<readonly PdfPage[]> {
    return pdfPages(await this.page.pdf({ preferCSSPageSize: true }));
  }
}
