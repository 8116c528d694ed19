import { wearStyle } from '../print/wear-style.ts';

/** Pages to print, each a picture of exactly one sheet; lengths in millimetres. */
export interface PicturesToPrint {
  readonly pages: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The address of a picture of a page, which is SVG. */
export function pictureAddress(page: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`;
}

const holderId = 'pictures-to-print';

/**
 * Prints pictures page by page in their true size, and nothing else of the window. The browser
 * prints them itself: no PDF viewer, no frame, nothing that the page's policy would have to allow.
 */
export async function printPictures({ pages, width, height }: PicturesToPrint): Promise<void> {
  document.getElementById(holderId)?.remove();
  const holder = document.createElement('div');
  holder.id = holderId;
  for (const page of pages) {
    const picture = document.createElement('img');
    picture.alt = '';
    picture.src = pictureAddress(page);
    holder.append(picture);
  }
  document.body.append(holder);
  document.documentElement.dataset['prints'] = 'pictures';
  const takeOff = wearStyle(styleOf(width, height));
  await Promise.all([...holder.querySelectorAll('img')].map((picture) => picture.decode()));
  globalThis.addEventListener(
    'afterprint',
    () => {
      holder.remove();
      delete document.documentElement.dataset['prints'];
      takeOff();
    },
    { once: true },
  );
  globalThis.print();
}

function styleOf(width: number, height: number): string {
  return `
    @page { size: ${width}mm ${height}mm; margin: 0; }
    @media screen { #${holderId} { display: none; } }
    @media print {
      body > :not(#${holderId}) { display: none !important; }
      #${holderId} img { display: block; width: ${width}mm; height: ${height}mm; }
      #${holderId} img + img { break-before: page; }
    }`;
}
