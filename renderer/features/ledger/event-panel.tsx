import type { ReactNode } from 'react';
import { useText, useWords } from '../../i18n/use-text.ts';
import { useEventWords } from '../../ui/data/event-words.ts';
import { WhyNot } from '../../ui/feedback/why-not.tsx';
import { FactList } from '../../ui/layout/fact-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { PanelClose } from '../../ui/layout/panel-close.tsx';
import { CopyBlock } from '../../ui/values/copy-block.tsx';
import { InstantText } from '../../ui/values/date-text.tsx';
import css from './ledger-page.module.css';
import type { LedgerEvent } from './use-found-events.ts';

/** One entry of the ledger: the whole sentence, who, where, why, and its hash. */
export function EventPanel(props: {
  readonly event: LedgerEvent;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const { event } = props;
  const isProgram = event.actorRole === 'program';
  const eventWords = useEventWords();
  const asked = event.facts['procedure'] ?? '';
  const procedure = words(`procedures.${asked}`) ?? asked;
  const refusals = (event.refusals ?? []).map(({ rule, ...refusal }) => ({
    ...refusal,
    rule: rule ?? undefined,
  }));
  return (
    <Panel
      title={t('page.ledger.atEntry', { entry: String(event.seq) })}
      corner={<PanelClose onClose={props.onClose} />}
    >
      {refusals.length === 0 ? (
        <p>{eventWords(event)}</p>
      ) : (
        <div className={css['refused']}>
          <p>{t('page.ledger.refused', { procedure })}</p>
          <WhyNot refusals={refusals} />
        </div>
      )}
      <FactList
        facts={[
          { label: t('page.ledger.when'), value: <InstantText at={event.at} /> },
          {
            label: t('page.ledger.who'),
            value: isProgram
              ? t('timeline.program')
              : `${event.actorName}, ${words(`roles.${event.actorRole}`) ?? event.actorRole}`,
          },
          ...(event.reason === null ? [] : [{ label: t('field.reason'), value: event.reason }]),
          { label: t('page.ledger.station'), value: event.station },
          { label: t('page.ledger.type'), value: <code>{event.type}</code> },
        ]}
      />
      <CopyBlock label={t('page.ledger.leafHash')} value={event.leafHash} />
    </Panel>
  );
}
