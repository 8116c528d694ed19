import { ActionIcon, Skeleton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { labelCorner, labelsPerPage } from '../../../shared/domain/labels/label-format.ts';
import type { LabelFormat } from '../../../shared/domain/labels/label-format.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './labels.module.css';
import { pictureAddress } from './print-pictures.ts';
import type { LabelPrint } from './use-label-print.ts';

/** The paper as it will come out of the printer, a page at a time. */
export function LabelPreview(props: {
  readonly print: LabelPrint | undefined;
  readonly format: LabelFormat;
  /** The next one is being made: what is seen is the last. */
  readonly busy: boolean;
  /** A label of a sheet was pressed: printing begins there. */
  readonly onStart: (start: number) => void;
}): ReactNode {
  const t = useText();
  const [wanted, setWanted] = useState(1);
  const { print, format } = props;
  const pages = print?.pages.length ?? 1;
  const page = Math.min(wanted, pages);
  const picture = print?.pages[page - 1];
  const words = t('page.labels.preview', { page, pages });
  return (
    <figure className={css['preview']} aria-busy={props.busy}>
      <div className={css['paper']} data-kind={format.kind}>
        {picture === undefined ? (
          <Skeleton height={240} />
        ) : (
          <div className={css['sheet']}>
            <img
              className={css['picture']}
              data-busy={props.busy || undefined}
              src={pictureAddress(picture)}
              alt={words}
            />
            {format.kind === 'sheet' && page === 1 && (
              <Places format={format} onStart={props.onStart} />
            )}
          </div>
        )}
      </div>
      <figcaption className={css['caption']}>
        {print === undefined ? '' : <Counts print={print} />}
        {pages > 1 && (
          <span className={css['turn']}>
            <ActionIcon
              variant="default"
              size={32}
              aria-label={t('page.labels.previous')}
              disabled={page === 1}
              onClick={() => {
                setWanted(page - 1);
              }}
            >
              <IconChevronLeft size={18} aria-hidden="true" />
            </ActionIcon>
            <span className={css['number']}>
              {formatInteger(page)} / {formatInteger(pages)}
            </span>
            <ActionIcon
              variant="default"
              size={32}
              aria-label={t('page.labels.next')}
              disabled={page === pages}
              onClick={() => {
                setWanted(page + 1);
              }}
            >
              <IconChevronRight size={18} aria-hidden="true" />
            </ActionIcon>
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** Where the labels of the sheet lie. For hands only: the field beside it says the same. */
function Places(props: {
  readonly format: LabelFormat;
  readonly onStart: (start: number) => void;
}): ReactNode {
  const { format } = props;
  return Array.from({ length: labelsPerPage(format) }, (_, index) => {
    const { x, y } = labelCorner(format, index);
    return (
      <button
        key={index}
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        className={css['place']}
        style={{
          left: `${(100 * x) / format.pageWidth}%`,
          top: `${(100 * y) / format.pageHeight}%`,
          width: `${(100 * format.width) / format.pageWidth}%`,
          height: `${(100 * format.height) / format.pageHeight}%`,
        }}
        onClick={() => {
          props.onStart(index + 1);
        }}
      />
    );
  });
}

/** How much paper it takes, and which part of all it is when it is not all. */
function Counts(props: { readonly print: LabelPrint }): ReactNode {
  const t = useText();
  const { labels, pages, first, last, total } = props.print;
  return (
    <span role="status">
      {t('page.labels.count', { count: labels })} ·{' '}
      {t('page.labels.pages', { count: pages.length })}
      {(first > 1 || last < total) && (
        <>
          <br />
          {t('page.labels.part', {
            first: formatInteger(first),
            last: formatInteger(last),
            total: formatInteger(total),
          })}
        </>
      )}
    </span>
  );
}
