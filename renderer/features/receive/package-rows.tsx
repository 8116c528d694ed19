import { ActionIcon, Select, TextInput, VisuallyHidden } from '@mantine/core';
import { IconPackage, IconTrash } from '@tabler/icons-react';
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { useText } from '../../i18n/use-text.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { typedUnit } from '../../ui/form/quantity-field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { isSealWrong, sealConditions } from './reception.ts';
import type { TypedPackage } from './reception.ts';
import css from './receive.module.css';

const rowHeight = 52;
/** Beside the reckoning there is room for two lines only (receive.module.css). */
const twoLines = '(max-width: 1599px)';
const twoLinesHeight = 96;

/** Every package that was counted, each field still open to correction; any number of them. */
export function PackageRows(props: {
  readonly packages: readonly TypedPackage[];
  readonly unit: string;
  readonly rejections: readonly Rejection[];
  readonly onChange: (packages: readonly TypedPackage[]) => void;
}): ReactNode {
  const t = useText();
  const name = useCatalog();
  const scroller = useRef<HTMLDivElement>(null);
  const { packages } = props;
  const height = useMediaQuery(twoLines) ? twoLinesHeight : rowHeight;
  const virtual = useVirtualizer({
    count: packages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, height]);
  const wrong = new Set(
    props.rejections.flatMap(({ field }) => (field === undefined ? [] : [field])),
  );
  useShownFirstWrong(props.rejections, virtual.scrollToIndex);
  const heads = [
    '№',
    t('page.receive.kind'),
    `${t('page.receive.content')}, ${name('unit', typedUnit(props.unit))}`,
    t('page.receive.grossKg'),
    t('page.receive.tareKg'),
    t('page.receive.sealExpected'),
    t('page.receive.sealFound'),
    t('page.receive.condition'),
  ];
  return (
    <Section title={t('page.receive.packages', { count: packages.length })}>
      {packages.length === 0 ? (
        <EmptyState
          icon={<IconPackage size={28} />}
          title={t('page.receive.none')}
          text={t('page.receive.noneText')}
        />
      ) : (
        <div
          ref={scroller}
          className={css['rows']}
          role="table"
          aria-label={t('page.receive.rows')}
          aria-rowcount={packages.length + 1}
        >
          <div className={css['rowHead']} role="row" aria-rowindex={1}>
            {heads.map((head) => (
              <span key={head} role="columnheader">
                {head}
              </span>
            ))}
            <span role="columnheader">
              <VisuallyHidden>{t('page.seizures.remove')}</VisuallyHidden>
            </span>
          </div>
          <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map((item) => {
              const each = packages[item.index];
              if (each === undefined) return null;
              return (
                <Row
                  key={each.key}
                  at={item.index}
                  start={item.start}
                  height={height}
                  value={each}
                  wrong={wrong}
                  onChange={(part) => {
                    props.onChange(
                      packages.map((other, index) =>
                        index === item.index ? { ...other, ...part } : other,
                      ),
                    );
                  }}
                  onRemove={() => {
                    props.onChange(packages.filter((_, index) => index !== item.index));
                  }}
                />
              );
            })}
          </div>
        </div>
      )}
    </Section>
  );
}

/** Brings the first refused package into sight, so that its link finds its field. */
function useShownFirstWrong(
  rejections: readonly Rejection[],
  show: (index: number, how: { align: 'center' }) => void,
): void {
  useEffect(() => {
    const first = rejections
      .map(({ field }) => /^packages\.(\d+)/.exec(field ?? '')?.[1])
      .find((index) => index !== undefined);
    if (first !== undefined) show(Number(first), { align: 'center' });
  }, [rejections, show]);
}

const wireNames = {
  content: 'quantity',
  gross: 'grossGrams',
  tare: 'tareGrams',
  expectedSeal: 'expectedSealNumber',
  seal: 'sealNumber',
} as const;

function Row(props: {
  readonly at: number;
  readonly start: number;
  readonly height: number;
  readonly value: TypedPackage;
  readonly wrong: ReadonlySet<string>;
  readonly onChange: (part: Partial<TypedPackage>) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const t = useText();
  const name = useCatalog();
  const { at, value, wrong } = props;
  const input = (field: keyof typeof wireNames, label: string, mono = false): ReactNode => {
    const path = `packages.${at}.${wireNames[field]}`;
    return (
      <span role="cell">
        <TextInput
          name={path}
          aria-label={`${label} ${at + 1}`}
          className={mono ? css['mono'] : css['numeric']}
          autoComplete="off"
          error={wrong.has(path) || wrong.has(`${path}.amount`)}
          value={value[field]}
          onChange={(event) => {
            props.onChange({ [field]: event.currentTarget.value });
          }}
        />
      </span>
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      className={css['row']}
      data-wrong={isSealWrong(value) || undefined}
      style={{ height: props.height, transform: `translateY(${props.start}px)` }}
    >
      <span role="cell" className={css['faint']}>
        {at + 1}
      </span>
      <span role="cell">{name('packaging', value.packaging)}</span>
      {input('content', t('page.receive.content'))}
      {input('gross', t('page.receive.gross'))}
      {input('tare', t('page.receive.tare'))}
      {input('expectedSeal', t('page.receive.sealExpected'), true)}
      {input('seal', t('page.receive.sealFound'), true)}
      <span role="cell">
        <Select
          aria-label={`${t('page.seal.condition')} ${at + 1}`}
          data={sealConditions.map((code) => ({ value: code, label: t(`seal.condition.${code}`) }))}
          allowDeselect={false}
          value={value.condition}
          onChange={(next) => {
            props.onChange({ condition: sealConditions.find((code) => code === next) ?? 'intact' });
          }}
        />
      </span>
      <span role="cell">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t('page.receive.remove', { number: at + 1 })}
          onClick={props.onRemove}
        >
          <IconTrash size={18} aria-hidden="true" />
        </ActionIcon>
      </span>
    </div>
  );
}
