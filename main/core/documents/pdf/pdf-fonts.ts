import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const roboto = dirname(require.resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf'));
// bwip-js exports its code only; its faces lie beside it.
const barcodeFonts = join(dirname(require.resolve('bwip-js/node')), '..', 'fonts');

/**
 * The faces of our documents. Roboto 3 has every Kazakh and Russian letter and figures of one
 * width; Inconsolata sets references and hashes. Both travel with the program. (JetBrains Mono
 * is bundled only as WOFF2, whose compound glyphs fontkit cannot subset.)
 */
export const pdfFonts = {
  Roboto: {
    normal: join(roboto, 'Roboto-Regular.ttf'),
    bold: join(roboto, 'Roboto-Medium.ttf'),
    italics: join(roboto, 'Roboto-Italic.ttf'),
    bolditalics: join(roboto, 'Roboto-MediumItalic.ttf'),
  },
  Mono: { normal: join(barcodeFonts, 'Inconsolata.otf') },
};
