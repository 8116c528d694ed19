import { ActionIcon, Select, TextInput, VisuallyHidden } from '@mantine/core';
import { IconPackage, IconTrash } from '@tabler/icons-react';
import { memo, useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { sealConditions } from '../../../shared/domain/goods/goods-events.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { useText } from '../../i18n/use-text.ts';
import type { TableHead } from '../../ui/data/virtual-table.tsx';
import { VirtualTable } from '../../ui/data/virtual-table.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { takesOut, useFocusOnNext } from '../../ui/focus/use-focus-on-next.ts';
import { typedUnit } from '../../ui/form/quantity-field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { isSealWrong } from './reception.ts';
import type { Change, TypedPackage } from './reception.ts';
import css from './receive.module.css';

/** Every package that was counted, each field still open to correction; any number of them. */
export function PackageRows(props: {
  readonly packages: readonly TypedPackage[];
  readonly unit: string;
  readonly rejections: readonly Rejection[];
  /** True where the seals are put on now. */
  readonly fresh?: boolean;
  readonly onChange: (change: Change) => void;
}): ReactNode {
  const t = useText();
  const name = useCatalog();
  const { packages, rejections, onChange, fresh = false } = props;
  const wrong = useMemo(
    () => new Set(rejections.flatMap(({ field }) => (field === undefined ? [] : [field]))),
    [rejections],
  );
  // The first refused package comes into sight, so that its link finds its field.
  const shown = useMemo(() => firstRefused(rejections), [rejections]);
  const correct = useCallback(
    (key: string, part: Partial<TypedPackage>) => {
      onChange((now) => ({
        packages: now.packages.map((each) => (each.key === key ? { ...each, ...part } : each)),
      }));
    },
    [onChange],
  );
  const { list, takenOut } = useFocusOnNext<HTMLDivElement>();
  const remove = useCallback(
    (key: string) => {
      onChange((now) => ({ packages: now.packages.filter((each) => each.key !== key) }));
      takenOut();
    },
    [onChange, takenOut],
  );
  const heads: readonly TableHead[] = [
    { key: 'number', title: '№' },
    { key: 'kind', title: t('page.receive.kind') },
    {
      key: 'content',
      title: `${t('page.receive.content')}, ${name('unit', typedUnit(props.unit))}`,
    },
    { key: 'gross', title: t('page.receive.grossKg') },
    { key: 'tare', title: t('page.receive.tareKg') },
    ...(fresh
      ? [{ key: 'found', title: t('page.pack.seal') }]
      : [
          { key: 'expected', title: t('page.receive.sealExpected') },
          { key: 'found', title: t('page.receive.sealFound') },
          { key: 'condition', title: t('page.receive.condition') },
        ]),
    { key: 'remove', title: <VisuallyHidden>{t('page.seizures.remove')}</VisuallyHidden> },
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
        <div ref={list}>
          <VirtualTable
            label={t('page.receive.rows')}
            heads={heads}
            rows={packages}
            rowKey={({ key }) => key}
            rowHeight={52}
            grid={css[fresh ? 'freshGrid' : 'grid']}
            isWrong={isSealWrong}
            shown={shown}
          >
            {(each, at) => (
              <Cells
                at={at}
                value={each}
                wrong={wrong}
                fresh={fresh}
                onChange={correct}
                onRemove={remove}
              />
            )}
          </VirtualTable>
        </div>
      )}
    </Section>
  );
}

function firstRefused(rejections: readonly Rejection[]): { readonly index: number } | undefined {
  const [first] = rejections.flatMap(
    ({ field }) => /^packages\.(\d+)/.exec(field ?? '')?.[1] ?? [],
  );
  return first === undefined ? undefined : { index: Number(first) };
}

const wireNames = {
  content: 'quantity',
  gross: 'grossGrams',
  tare: 'tareGrams',
  expectedSeal: 'expectedSealNumber',
  seal: 'sealNumber',
} as const;

interface CellsProps {
  readonly at: number;
  readonly value: TypedPackage;
  readonly wrong: ReadonlySet<string>;
  readonly fresh: boolean;
  readonly onChange: (key: string, part: Partial<TypedPackage>) => void;
  readonly onRemove: (key: string) => void;
}

/** Drawn when the package has changed, not when another one has. */
const Cells = memo(PackageCells);

function PackageCells(props: CellsProps): ReactNode {
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
            props.onChange(value.key, { [field]: event.currentTarget.value });
          }}
        />
      </span>
    );
  };
  return (
    <>
      <span role="cell" className={css['faint']}>
        {at + 1}
      </span>
      <span role="cell">{name('packaging', value.packaging)}</span>
      {input('content', t('page.receive.content'))}
      {input('gross', t('page.receive.gross'))}
      {input('tare', t('page.receive.tare'))}
      {!props.fresh && input('expectedSeal', t('page.receive.sealExpected'), true)}
      {input('seal', t(props.fresh ? 'page.pack.seal' : 'page.receive.sealFound'), true)}
      {!props.fresh && <Condition at={at} value={value} onChange={props.onChange} />}
      <span role="cell">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t('page.receive.remove', { number: at + 1 })}
          onClick={() => {
            props.onRemove(value.key);
          }}
          {...takesOut}
        >
          <IconTrash size={18} aria-hidden="true" />
        </ActionIcon>
      </span>
    </>
  );
}

function Condition(props: Pick<CellsProps, 'at' | 'value' | 'onChange'>): ReactNode {
  const t = useText();
  const { at, value } = props;
  return (
    <span role="cell">
      <Select
        aria-label={`${t('page.seal.condition')} ${at + 1}`}
        data={sealConditions.map((code) => ({ value: code, label: t(`seal.condition.${code}`) }))}
        allowDeselect={false}
        value={value.condition}
        onChange={(next) => {
          const condition = sealConditions.find((code) => code === next) ?? 'intact';
          props.onChange(value.key, { condition });
        }}
      />
    </span>
  );
}
