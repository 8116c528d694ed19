import type { Page } from 'playwright-core';

/** What can be scrolled sideways on the page as it stands: the class and by how many pixels. */
export async function sidewaysScrollers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls = overflowX === 'auto' || overflowX === 'scroll';
        const isRoot = element === document.documentElement;
        return (scrolls || isRoot) && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => {
        return `${element.tagName} ${element.className} by ${element.scrollWidth - element.clientWidth} px`;
      }),
  );
}

/** Cells of tables whose text hangs over their edge, where it cannot be read. */
export async function overhangingCells(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    // A foot may be wider than its column: only one or two of them hold a sum.
    [...document.querySelectorAll<HTMLElement>('[data-index] [role="gridcell"], [role="cell"], td')]
      .filter((cell) => {
        const { right, left } = cell.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(cell);
        const inside = range.getBoundingClientRect();
        return inside.width > 0 && (inside.right > right + 2 || inside.left < left - 2);
      })
      .map((cell) => cell.innerText.trim())
      .filter((text) => text !== ''),
  );
}

/** Verbs whose words do not fit into their button and are cut off. */
export async function cutVerbs(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.mantine-Button-label')]
      .filter((label) => label.scrollWidth > label.clientWidth + 1)
      .map((label) => label.innerText),
  );
}

/** Rows of tabs that take more than one line: they read as two choices. */
export async function brokenTabs(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [role="radiogroup"]')]
      .filter((tabs) => {
        const labels = [...tabs.querySelectorAll('label')];
        return new Set(labels.map((label) => label.getBoundingClientRect().top)).size > 1;
      })
      .map((tabs) => tabs.innerText),
  );
}
