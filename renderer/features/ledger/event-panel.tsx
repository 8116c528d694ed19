import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText, useWords } from '../../i18n/use-text.ts';
import { FactList } from '../../ui/layout/fact-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { CopyBlock } from '../../ui/values/copy-block.tsx';
import { InstantText } from '../../ui/values/date-text.tsx';
import type { LedgerEvent } from './event-table.tsx';

/** One entry of the ledger: the whole sentence, who, where, why, and its hash. */
export function EventPanel(props: {
  readonly event: LedgerEvent;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const { event } = props;
  const isProgram = event.actorRole === 'program';
  return (
    <Panel
      title={t('page.ledger.atEntry', { entry: String(event.seq) })}
      corner={<CloseButton aria-label={t('action.close')} onClick={props.onClose} />}
    >
      <p>{words(`events.${event.type}`, event.facts) ?? event.type}</p>
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
