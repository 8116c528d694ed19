import { legibleText } from '../legible-text.ts';
import type { LabelContent } from './label-content.ts';
import type { LabelFace } from './label-item.ts';

/** Whether a face has a shape for a letter. */
export type CanDraw = (letter: string, face: LabelFace) => boolean;

/**
 * The content without letters that would show as empty boxes (`legibleText`): a seal with Cyrillic
 * letters leaves the monospaced face, which has none.
 */
export function legibleContent(content: LabelContent, canDraw: CanDraw): LabelContent {
  const written = (text: string): string =>
    legibleText(text, (letter) => canDraw(letter, 'strong'));
  const isMono = (text: string): boolean => [...text].every((letter) => canDraw(letter, 'mono'));
  return {
    ...content,
    kind: written(content.kind),
    title: written(content.title),
    titleLook: isMono(content.title) ? content.titleLook : 'strong',
    subtitle: written(content.subtitle),
    warnings: content.warnings.map(written),
    facts: content.facts.map(({ label, value, look }) => ({
      label: written(label),
      value: written(value),
      look: isMono(value) ? look : 'strong',
    })),
  };
}
