import pdfmake from 'pdfmake';
import type { FormContent } from './formContent';
import { footerOf, MARGINS, pageOf } from './page';

const FONT = 'Tinos';
/** Printed in the file instead of the clock's time, so that the same content gives the same bytes. */
const MADE_AT = new Date('2026-01-01T00:00:00Z');

const fonts = {
  normal: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italics: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};

pdfmake.setFonts({ [FONT]: fonts });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path));

/** Prints a form as a PDF on A4. The same content always gives the same bytes. Takes 40–120 ms: run it in a worker. */
export function renderForm(content: FormContent): Promise<Buffer> {
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: MARGINS,
      info: { title: content.title.join(' '), creationDate: MADE_AT, modDate: MADE_AT },
      language: 'vi',
      defaultStyle: { font: FONT, fontSize: 12, lineHeight: 1.08 },
      content: pageOf(content),
      footer: footerOf(content),
    })
    .getBuffer();
}
