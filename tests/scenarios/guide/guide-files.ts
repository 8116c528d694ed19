import path from 'node:path';
import type { Locale } from '../../../shared/text/texts.ts';
import { projectRoot } from '../../support/source-files.ts';

/** Where the guide of a language stands. */
export function guideFile(locale: Locale): string {
  return path.join(projectRoot, 'docs', 'guide', `${locale}.md`);
}
