import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The faces of our documents. Roboto 3 has every Kazakh and Russian letter and figures of one
 * width; JetBrains Mono sets references and hashes. Both travel with the program.
 */
export const pdfFonts = {
  Roboto: {
    normal: require.resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf'),
    bold: require.resolve('pdfmake/fonts/Roboto/Roboto-Medium.ttf'),
    italics: require.resolve('pdfmake/fonts/Roboto/Roboto-Italic.ttf'),
    bolditalics: require.resolve('pdfmake/fonts/Roboto/Roboto-MediumItalic.ttf'),
  },
  Mono: {
    normal:
      require.resolve('@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2'),
  },
};
