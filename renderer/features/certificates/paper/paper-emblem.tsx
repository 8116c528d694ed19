import type { ReactNode } from 'react';
import { emblemBox, emblemStrokes } from '../../../../shared/domain/certificate/emblem.ts';
import css from './certificate-document.module.css';

/** The emblem over the paper, as it stands in the PDF. */
export function PaperEmblem(): ReactNode {
  return (
    <svg className={css['emblem']} viewBox={emblemBox} aria-hidden="true">
      {emblemStrokes.map(({ path, width }) => (
        <path key={path} d={path} strokeWidth={width} />
      ))}
    </svg>
  );
}
