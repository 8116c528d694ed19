import type { ReactNode } from 'react';
import type { CallFailed } from '../rpc/call-failed.ts';
import { refusalCodes } from '../rpc/call-failed.ts';
import { useText } from '../i18n/use-text.ts';
import { Answer } from '../ui/feedback/answer.tsx';
import { Page } from '../ui/layout/page.tsx';
import { AppLink } from './app-link.tsx';
import { paths } from './paths.ts';

/** What an address can name, with its list. */
const lists = {
  lot: { path: paths.lots, text: 'nav.lots' },
  seizure: { path: paths.seizures, text: 'nav.seizures' },
  order: { path: paths.orders, text: 'nav.orders' },
  run: { path: paths.orders, text: 'nav.orders' },
  certificate: { path: paths.certificates, text: 'nav.certificates' },
  place: { path: paths.places, text: 'nav.places' },
} as const;

export type Thing = keyof typeof lists;

/** True when the address names what is not here, or nothing that could be. */
export function isUnknown(failed: CallFailed | null): boolean {
  if (failed === null) return false;
  return refusalCodes(failed.error).some((code) => /Unknown$|^Input/.test(code));
}

/** A page whose thing has not come: quiet bars, why it does not come, or that it is not here. */
export function AwaitedPage(props: {
  readonly thing: Thing;
  readonly of: {
    readonly data: unknown;
    readonly error: CallFailed | null;
    readonly refetch: () => unknown;
  };
}): ReactNode {
  const t = useText();
  const { thing, of } = props;
  const list = lists[thing];
  const unknown = isUnknown(of.error);
  return (
    <Page
      title={t(unknown ? `notFound.${thing}` : `thing.${thing}`)}
      above={<AppLink to={list.path}>{t(list.text)}</AppLink>}
      printable={!unknown}
    >
      {unknown ? (
        <UnknownThing thing={thing} />
      ) : (
        <Answer of={of} lines={8}>
          {() => null}
        </Answer>
      )}
    </Page>
  );
}

/** What may be wrong with the address, and the way to the list of such things. */
export function UnknownThing(props: { readonly thing: Thing }): ReactNode {
  const t = useText();
  const list = lists[props.thing];
  return (
    <>
      <p>{t('notFound.ofThing')}</p>
      <AppLink to={list.path}>{t('notFound.toList', { list: t(list.text) })}</AppLink>
    </>
  );
}
