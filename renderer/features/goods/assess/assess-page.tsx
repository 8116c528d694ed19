import { IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { AppLink } from '../../../app/app-link.tsx';
import { AwaitedPage } from '../../../app/unknown-thing.tsx';
import { paths } from '../../../app/paths.ts';
import { useMay } from '../../../app/session/session.ts';
import { useGo, useParam } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { ConfirmDialog } from '../../../ui/feedback/confirm-dialog.tsx';
import { WhyNot } from '../../../ui/feedback/why-not.tsx';
import { CommandFormBody } from '../../../ui/form/command-form.tsx';
import { NoteField } from '../../../ui/form/fields.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import type { FormValues } from '../../../ui/form/use-command-form.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Panel } from '../../../ui/layout/panel.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Badge } from '../../../ui/values/badge.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { assessInput, categoryValues, profileValues } from './assess-form.ts';
import { HazardFields, KeepingFields, useAssessLabels } from './assess-fields.tsx';
import { CategoryField } from '../lots/category-field.tsx';
import type { Lot } from '../lots/lot.ts';
import { LotFacts } from '../lots/lot-facts.tsx';
import { lotName } from '../lots/lot.ts';
import css from '../lots/goods.module.css';

type Findings = OutputOf<'lots.assessProfile'>['findings'];

/** What the goods are: the category's profile is offered as assumed, a person answers for it. */
export function AssessPage(): ReactNode {
  const lotId = useParam('lotId');
  const lot = useCall('lots.get', { lotId });
  if (lot.data !== undefined) return <Assessing key={lotId} lot={lot.data} />;
  return <AwaitedPage thing="lot" of={lot} />;
}

function Assessing(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const go = useGo();
  const labels = useAssessLabels();
  const { lot } = props;
  const [findings, setFindings] = useState<Findings | null>(null);
  const initial: FormValues = {
    category: lot.category,
    basis: lot.profileAssessed ? lot.profileBasis : '',
    ...profileValues(lot.profile),
  };
  const form = useCommandForm({
    procedure: 'lots.assessProfile',
    draft: `assess.${lot.id}`,
    initial,
    toInput: (values: FormValues) => assessInput(lot.id, values),
    onDone: (outcome) => {
      if (outcome.findings.length > 0) setFindings(outcome.findings);
      else go(paths.lot(lot.id));
    },
  });
  const category = form.text('category');
  return (
    <Page
      title={t('page.assess.title')}
      above={
        <>
          <AppLink to={paths.lots}>{t('nav.lots')}</AppLink>
          {' › '}
          <AppLink to={paths.lot(lot.id)}>{lotName(lot)}</AppLink>
        </>
      }
      side={
        <Panel title={lotName(lot)} badge={<Reference value={lot.reference} />}>
          <LotFacts lot={lot} />
        </Panel>
      }
      standing={lot.profileAssessed ? t('page.assess.again') : t('page.assess.standing')}
    >
      <CommandFormBody
        form={form}
        verb={t('page.assess.verb')}
        labels={labels}
        onCancel={() => {
          go(paths.lot(lot.id));
        }}
      >
        <div>
          <Section
            title={t('page.goods.category')}
            actions={
              lot.profileAssessed ? undefined : (
                <Badge tone="unverified" icon={<IconCircleDashed size={16} />}>
                  {t('page.lot.assumed')}
                </Badge>
              )
            }
          >
            <div className={css['stack']}>
              <CategoryField
                form={form}
                name="category"
                label={labels['category'] ?? ''}
                required
              />
              <ActionButton
                label={t('page.assess.takeDefault')}
                shortcut="Alt+D"
                onRun={() => {
                  form.setAll(categoryValues(category));
                }}
              />
            </div>
          </Section>
          <HazardFields form={form} />
          <KeepingFields form={form} />
          <Section title={t('page.assess.basis')}>
            <NoteField
              form={form}
              name="basis"
              label={t('page.assess.basisLabel')}
              help={t('page.assess.basisHelp')}
              rows={1}
              required
            />
          </Section>
        </div>
      </CommandFormBody>
      {findings !== null && <Found lot={lot} findings={findings} />}
    </Page>
  );
}

/** The place where the lot stands may not suit what it turned out to be (SS-10). */
function Found(props: { readonly lot: Lot; readonly findings: Findings }): ReactNode {
  const t = useText();
  const go = useGo();
  const may = useMay();
  const stay = (): void => {
    go(paths.lot(props.lot.id));
  };
  return (
    <ConfirmDialog
      title={t('page.assess.found')}
      verb={t('page.assess.foundVerb')}
      onConfirm={() => {
        go(may('goods.handle') ? `${paths.store}?lot=${props.lot.id}` : paths.lot(props.lot.id));
      }}
      onClose={stay}
    >
      <p>{t('page.assess.foundText')}</p>
      <WhyNot refusals={props.findings} tone="conditional" />
    </ConfirmDialog>
  );
}
