import { Button, Select, TextInput } from '@mantine/core';
import { IconPackages } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { packagings } from '../../../shared/catalog/goods/packagings.ts';
import { sealConditions } from '../../../shared/domain/goods/goods-events.ts';
import { ariaShortcut, useShortcut } from '../../ui/actions/shortcut.ts';
import { KeyHint } from '../../ui/actions/key-hint.tsx';
import type { Choice } from '../../i18n/choice.ts';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { uuidV7 } from '../../rpc/uuid-v7.ts';
import { readScaled } from '../../ui/form/scaled-number.ts';
import { searchedList } from '../../ui/form/searched-list.ts';
import { typedUnit } from '../../ui/form/quantity-field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { packagesOf } from './reception.ts';
import type { Lot, PackageKind, Reception } from './reception.ts';
import css from './receive.module.css';

const mostAtOnce = 10_000;

/** Adds any number of packages of one kind at once; their seals are numbered on. */
export function AddPackages(props: {
  readonly lot: Lot;
  readonly reception: Reception;
  readonly onChange: (part: Partial<Reception>) => void;
}): ReactNode {
  const t = useText();
  const name = useCatalog();
  const packagingChoices = usePackagingChoices();
  const { kind, count, packages } = props.reception;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wanted = readScaled(count, 0, useLocale().locale) ?? 0;
  const countIsWrong = wanted < 1 || wanted > mostAtOnce;
  const contentIsMissing = kind.content.trim() === '';
  const change = (part: Partial<PackageKind>): void => {
    props.onChange({ kind: { ...kind, ...part } });
  };
  const add = (): void => {
    const isWrong = countIsWrong || contentIsMissing;
    setTried(isWrong);
    if (isWrong) {
      const wrong = countIsWrong ? 'count' : 'content';
      form.current?.querySelector<HTMLInputElement>(`[name="add.${wrong}"]`)?.focus();
      return;
    }
    props.onChange({
      packages: [...packages, ...packagesOf(kind, wanted, uuidV7)],
      kind: { ...kind, seal: '', expectedSeal: '' },
      count: '1',
    });
  };
  useShortcut('Alt+Enter', add);
  const unit = name('unit', typedUnit(props.lot.quantity.unit));
  const fields = [
    { field: 'innerCount', span: 's4', label: t('page.receive.inner'), mono: false },
    { field: 'content', span: 'half', label: t('page.receive.contentEach', { unit }), mono: false },
    { field: 'gross', span: 'weight', label: t('page.receive.grossKg'), mono: false },
    { field: 'tare', span: 'weight', label: t('page.receive.tareKg'), mono: false },
    { field: 'expectedSeal', span: 's3', label: t('page.receive.firstExpected'), mono: true },
    { field: 'seal', span: 's3', label: t('page.receive.firstFound'), mono: true },
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
          error={tried && countIsWrong && t('page.receive.countWrong', { most: mostAtOnce })}
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
            error={
              tried && field === 'content' && contentIsMissing && t('rejections.InputMissing.why')
            }
            inputMode={mono ? 'text' : 'decimal'}
            autoComplete="off"
            value={kind[field]}
            onChange={(event) => {
              change({ [field]: event.currentTarget.value });
            }}
          />
        ))}
        <Select
          size="md"
          className={css['s2']}
          label={t('page.receive.condition')}
          data={sealConditions.map((code) => ({ value: code, label: t(`seal.condition.${code}`) }))}
          allowDeselect={false}
          value={kind.condition}
          onChange={(value) => {
            change({ condition: sealConditions.find((code) => code === value) ?? 'intact' });
          }}
        />
        <Button
          type="submit"
          size="md"
          variant="filled"
          leftSection={<IconPackages size={20} aria-hidden="true" />}
          rightSection={<KeyHint shortcut="Alt+Enter" />}
          aria-keyshortcuts={ariaShortcut('Alt+Enter')}
        >
          {t('page.receive.addVerb', { count: Math.max(wanted, 1) })}
        </Button>
      </form>
    </Section>
  );
}

/** The packagings by name in the reader's order; those of Rec 21, each name once. */
function usePackagingChoices(): Choice[] {
  const name = useCatalog();
  const { locale } = useLocale();
  return [...packagings.values()]
    .filter((row) => row.list === 'rec21')
    .map((row) => ({ value: row.code, label: `${name('packaging', row.code)} · ${row.code}` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
