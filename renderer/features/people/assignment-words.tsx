import type { ReactNode } from 'react';
import { nameIn } from '../../i18n/localized-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import type { Assignment } from './person.ts';

/** Names of the sites by id. */
export function useSiteNames(): (siteId: string | null) => string {
  const t = useText();
  const { locale } = useLocale();
  const sites = useCall('sites.list', {});
  return (siteId) => {
    if (siteId === null) return t('page.people.allSites');
    const site = sites.data?.items.find((each) => each.id === siteId);
    return site === undefined ? '' : nameIn(site.name, locale);
  };
}

/** The roles in one line; where, when it is not everywhere alike. */
export function Roles(props: { readonly of: readonly Assignment[] }): ReactNode {
  const t = useText();
  const siteName = useSiteNames();
  return props.of.map((each) => `${t(`roles.${each.role}`)} · ${siteName(each.siteId)}`).join(', ');
}
