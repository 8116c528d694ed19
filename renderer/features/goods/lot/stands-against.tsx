import type { ReactNode } from 'react';
import { useSite } from '../../../app/session/session.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { WhyNot } from '../../../ui/feedback/why-not.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import type { Lot } from '../lots/lot.ts';

/** Which rules of today the goods break where they stand (SS-10); nothing when all is well. */
export function StandsAgainst(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const own = useSite();
  const { lot } = props;
  const { locationId } = lot;
  const stands = lot.status === 'stored' && locationId !== null && lot.siteId === own.id;
  const verdict = useCall(
    'storage.checkBin',
    { lotId: lot.id, locationId: locationId ?? '' },
    { enabled: stands },
  );
  const broken = (verdict.data?.findings ?? []).filter(
    // That the lot stands there already speaks against putting it there, not against its place.
    (finding) => finding.verdict === 'forbidden' && finding.code !== 'LotAlreadyThere',
  );
  if (!stands || broken.length === 0) return null;
  return (
    <Section title={t('page.lot.against')} note={t('page.lot.againstNote')}>
      <WhyNot refusals={broken} />
    </Section>
  );
}
