import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { useFocusKept } from '../../../ui/focus/use-focus-kept.ts';
import { CommandFormBody } from '../../../ui/form/command-form.tsx';
import { NoteField } from '../../../ui/form/fields.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { Badge } from '../../../ui/values/badge.tsx';
import { RadioOption } from '../../../ui/form/radio-option.tsx';
import css from '../step/step-content.module.css';
import { useHandsOn } from '../step/use-hands-on.ts';

/** The test that nothing usable and no readable mark is left (DW-10). */
export function IdentityStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const isOpen = useHandsOn(order, ['executing']);
  const [again, setAgain] = useState(false);
  const test = order.run?.lossOfIdentity ?? null;
  useFocusKept(test === null || again ? 'asked' : 'answered');
  return (
    <>
      <p className={css['help']}>{t('page.run.identity.help')}</p>
      {test !== null && !again ? (
        <div className={css['form']}>
          <div>
            <Badge
              large
              tone={test.passed ? 'allowed' : 'forbidden'}
              icon={test.passed ? <IconCircleCheck size={24} /> : <IconCircleX size={24} />}
            >
              {test.passed ? t('page.run.identity.passed') : t('page.run.identity.failed')}
            </Badge>
          </div>
          <p className={css['help']}>{test.note}</p>
          {isOpen && (
            <div className={css['foot']}>
              <ActionButton
                label={t('page.run.identity.again')}
                onRun={() => {
                  setAgain(true);
                }}
              />
            </div>
          )}
        </div>
      ) : (
        isOpen && (
          <IdentityForm
            order={order}
            onDone={() => {
              setAgain(false);
            }}
          />
        )
      )}
    </>
  );
}

function IdentityForm(props: { readonly order: Order; readonly onDone: () => void }): ReactNode {
  const t = useText();
  const form = useCommandForm({
    procedure: 'orders.recordLossOfIdentity',
    draft: `orders.identity.${props.order.id}`,
    // Nothing is chosen for the person: this is their statement.
    initial: { passed: '', note: '' },
    toInput: (values) => ({
      ...seenOf(props.order),
      passed: values.passed === 'yes',
      note: values.note,
    }),
    onDone: props.onDone,
  });
  const chosen = form.text('passed');
  const sheet = useRef<HTMLDivElement>(null);
  const isChosen = chosen !== '';
  useEffect(() => {
    // The first choice brings the whole form, and in it the choice is made anew.
    if (isChosen && document.activeElement === document.body) {
      sheet.current?.querySelector<HTMLElement>('input:checked')?.focus();
    }
  }, [isChosen]);
  const question = (
    <fieldset className={css['group']}>
      <legend className={css['legend']}>{t('page.run.identity.question')}</legend>
      {(['yes', 'no'] as const).map((answer) => (
        <RadioOption
          key={answer}
          name="passed"
          value={answer}
          checked={chosen === answer}
          onChoose={() => {
            form.set('passed', answer);
          }}
        >
          <span>{t(`page.run.identity.${answer}`)}</span>
        </RadioOption>
      ))}
    </fieldset>
  );
  if (!isChosen) return <div className={css['form']}>{question}</div>;
  return (
    <div ref={sheet} className={css['form']}>
      <CommandFormBody
        form={form}
        verb={t('page.run.identity.verb')}
        labels={{ note: t('page.run.identity.note') }}
      >
        {question}
        <NoteField
          form={form}
          name="note"
          label={t('page.run.identity.note')}
          help={t('page.run.identity.noteHelp')}
          required
        />
      </CommandFormBody>
    </div>
  );
}
