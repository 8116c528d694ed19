import { Button, Select, TextInput } from '@mantine/core';
import { IconPackages } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { packagings } from '../../../shared/catalog/goods/packagings.ts';
import { ariaShortcut, useShortcut } from '../../ui/actions/shortcut.ts';
import { KeyHint } from '../../ui/actions/key-hint.tsx';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { uuidV7 } from '../../rpc/uuid-v7.ts';
import { readScaled } from '../../ui/form/scaled-number.ts';
import { typedUnit } from '../../ui/form/quantity-field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { emptyKind, packagesOf, sealConditions } from './reception.ts';
import type { Lot, PackageKind, TypedPackage } from './reception.ts';
import css from './receive.module.css';

const mostAtOnce = 10_000;

/** Adds any number of packages of one kind at once; their seals are numbered on. */
export function AddPackages(props: {
  readonly lot: Lot;
  readonly onAdd: (packages: readonly TypedPackage[]) => void;
}): ReactNode {
  const t = useText();
  const name = useCatalog();
  const packagingChoices = usePackagingChoices();
  const [count, setCount] = useState('1');
  const [kind, setKind] = useState<PackageKind>(emptyKind);
  const wanted = readScaled(count, 0) ?? 0;
  const valid = wanted >= 1 && wanted <= mostAtOnce && kind.content.trim() !== '';
  const change = (part: Partial<PackageKind>): void => {
    setKind({ ...kind, ...part });
  };
  const add = (): void => {
    if (!valid) return;
    props.onAdd(packagesOf(kind, wanted, uuidV7));
    setKind({ ...kind, seal: '', expectedSeal: '' });
    setCount('1');
  };
  useShortcut('Alt+Enter', add);
  const unit = name('unit', typedUnit(props.lot.quantity.unit));
  const fields = [
    { field: 'innerCount', span: 's3', label: t('page.receive.inner'), mono: false },
    { field: 'content', span: 's3', label: t('page.receive.contentEach', { unit }), mono: false },
    { field: 'gross', span: 's2', label: t('page.receive.grossKg'), mono: false },
    { field: 'tare', span: 's2', label: t('page.receive.tareKg'), mono: false },
    { field: 'expectedSeal', span: 's3', label: t('page.receive.firstExpected'), mono: true },
    { field: 'seal', span: 's3', label: t('page.receive.firstFound'), mono: true },
  ] as const;
  return (
    <Section title={t('page.receive.add')} note={t('page.receive.addNote')}>
      <form
        className={css['kind']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          size="md"
          className={css['s2']}
          label={t('page.receive.count')}
          inputMode="numeric"
          value={count}
          onChange={(event) => {
            setCount(event.currentTarget.value);
          }}
        />
        <Select
          size="md"
          className={css['s4']}
          label={t('page.receive.packaging')}
          data={packagingChoices}
          searchable
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
            label={label}
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
          disabled={!valid}
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
export function usePackagingChoices(): { value: string; label: string }[] {
  const name = useCatalog();
  const { locale } = useLocale();
  return [...packagings.values()]
    .filter((row) => row.list === 'rec21')
    .map((row) => ({ value: row.code, label: `${name('packaging', row.code)} · ${row.code}` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
