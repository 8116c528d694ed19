import { Button, Select, TextInput } from '@mantine/core';
import { IconPackages } from '@tabler/icons-react';
import { memo, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { packagings } from '../../../shared/catalog/goods/packagings.ts';
import { sealConditions } from '../../../shared/domain/goods/goods-events.ts';
import { ariaShortcut, useShortcut } from '../../ui/actions/shortcut.ts';
import { KeyHint } from '../../ui/actions/key-hint.tsx';
import type { Choice } from '../../i18n/choice.ts';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { uuidV7 } from '../../rpc/uuid-v7.ts';
import { focusHome } from '../../ui/focus/use-focus-kept.ts';
import { useReasonWords } from '../../ui/feedback/reason-words.ts';
import { readScaled } from '../../ui/form/scaled-number.ts';
import { searchedList } from '../../ui/form/searched-list.ts';
import { typedUnit } from '../../ui/form/quantity-field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { kindSlips, packagesOf } from './reception.ts';
import type { Change, Lot, PackageKind } from './reception.ts';
import css from './receive.module.css';

const mostAtOnce = 10_000;

interface AddPackagesProps {
  readonly lot: Lot;
  /** The kind that is being typed. */
  readonly kind: PackageKind;
  readonly count: string;
  /** True where the seals are put on now: none is expected, and each is whole. */
  readonly fresh?: boolean;
  readonly onChange: (change: Change) => void;
}

/** Adds any number of packages of one kind at once; their seals are numbered on. */
export const AddPackages = memo(KindForm);

function KindForm(props: AddPackagesProps): ReactNode {
  const t = useText();
  const name = useCatalog();
  const packagingChoices = usePackagingChoices();
  const { kind, count, fresh = false } = props;
  const form = useRef<HTMLFormElement>(null);
  const { add, change, wanted, isCountWrong, slipOf } = useKind(props, form);
  useShortcut('Alt+Enter', add);
  const unit = name('unit', typedUnit(props.lot.quantity.unit));
  const fields = [
    { field: 'innerCount', span: 's4', label: t('page.receive.inner'), mono: false },
    { field: 'content', span: 'half', label: t('page.receive.contentEach', { unit }), mono: false },
    { field: 'gross', span: 'weight', label: t('page.receive.grossKg'), mono: false },
    { field: 'tare', span: 'weight', label: t('page.receive.tareKg'), mono: false },
    ...(fresh
      ? ([{ field: 'seal', span: 's3', label: t('page.pack.firstSeal'), mono: true }] as const)
      : ([
          { field: 'expectedSeal', span: 's3', label: t('page.receive.firstExpected'), mono: true },
          { field: 'seal', span: 's3', label: t('page.receive.firstFound'), mono: true },
        ] as const)),
  ] as const;
  return (
    <Section title={t('page.receive.add')} note={t('page.receive.addNote')}>
      <form
        ref={form}
        noValidate
        className={css['kind']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          size="md"
          className={css['s2']}
          name="add.count"
          label={t('page.receive.count')}
          inputMode="numeric"
          autoComplete="off"
          error={isCountWrong && t('page.receive.countWrong', { most: mostAtOnce })}
          value={count}
          onChange={(event) => {
            props.onChange({ count: event.currentTarget.value });
          }}
        />
        <Select
          size="md"
          className={css['packaging']}
          label={t('page.receive.packaging')}
          data={packagingChoices}
          {...searchedList}
          allowDeselect={false}
          value={kind.packaging}
          onChange={(value) => {
            change({ packaging: value ?? 'PX' });
          }}
        />
        {fields.map(({ field, span, label, mono }) => (
          <TextInput
            key={field}
            size="md"
            className={`${css[span]} ${mono ? css['mono'] : ''}`}
            name={`add.${field}`}
            label={label}
            error={slipOf(field)}
            inputMode={mono ? 'text' : 'decimal'}
            autoComplete="off"
            value={kind[field]}
            onChange={(event) => {
              change({ [field]: event.currentTarget.value });
            }}
          />
        ))}
        {!fresh && (
          <Select
            size="md"
            className={css['s2']}
            label={t('page.receive.condition')}
            data={sealConditions.map((code) => ({
              value: code,
              label: t(`seal.condition.${code}`),
            }))}
            allowDeselect={false}
            value={kind.condition}
            onChange={(value) => {
              change({ condition: sealConditions.find((code) => code === value) ?? 'intact' });
            }}
          />
        )}
        <Button
          type="submit"
          size="md"
          variant="filled"
          leftSection={<IconPackages size={20} aria-hidden="true" />}
          rightSection={<KeyHint shortcut="Alt+Enter" />}
          aria-keyshortcuts={ariaShortcut('Alt+Enter')}
          {...focusHome}
        >
          {t('page.receive.addVerb', { count: Math.max(wanted, 1) })}
        </Button>
      </form>
    </Section>
  );
}

/** The kind as it is typed; what is wrong with it is said from the first try on. */
function useKind(props: AddPackagesProps, form: RefObject<HTMLFormElement | null>) {
  const { locale } = useLocale();
  const reasons = useReasonWords();
  const [tried, setTried] = useState(false);
  const { kind, count } = props;
  const wanted = readScaled(count, 0, locale) ?? 0;
  const isCountWrong = wanted < 1 || wanted > mostAtOnce;
  const reading = { unit: typedUnit(props.lot.quantity.unit), language: locale };
  const slips = kindSlips(props.lot, kind, reading);
  const change = (part: Partial<PackageKind>): void => {
    props.onChange({ kind: { ...kind, ...part } });
  };
  const add = (): void => {
    const [slip] = slips.keys();
    const wrong = isCountWrong ? 'count' : slip;
    setTried(wrong !== undefined);
    if (wrong !== undefined) {
      form.current?.querySelector<HTMLInputElement>(`[name="add.${wrong}"]`)?.focus();
      return;
    }
    props.onChange(({ packages }) => ({
      packages: [...packages, ...packagesOf(kind, wanted, uuidV7)],
      kind: { ...kind, seal: '', expectedSeal: '' },
      count: '1',
    }));
  };
  const slipOf = (field: keyof PackageKind): string | undefined => {
    const slip = tried ? slips.get(field) : undefined;
    return slip && (reasons.why(slip) ?? slip.code);
  };
  return { add, change, wanted, isCountWrong: tried && isCountWrong, slipOf };
}

/** The packagings by name in the reader's order; those of Rec 21, each name once. */
function usePackagingChoices(): Choice[] {
  const name = useCatalog();
  const { locale } = useLocale();
  return useMemo(
    () =>
      [...packagings.values()]
        .filter((row) => row.list === 'rec21')
        .map((row) => ({ value: row.code, label: `${name('packaging', row.code)} · ${row.code}` }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [name, locale],
  );
}
