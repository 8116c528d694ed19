import { NumberInput, Radio, Select, Stack } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import {
  labelFormatCodes,
  labelFormats,
  labelsPerPage,
  maxLabels,
} from '../../../shared/domain/labels/label-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { saveFile } from '../../rpc/save-file.ts';
import { ActionButton } from '../actions/action-button.tsx';
import { DialogFoot } from '../feedback/dialog-foot.tsx';
import { FailureNote } from '../feedback/failure-note.tsx';
import { DialogFrame } from '../feedback/dialog-frame.tsx';
import { isInParts, withCopies, withFormat } from './label-paper.ts';
import type { LabelPaper } from './label-paper.ts';
import type { LabelChoice } from './label-target.ts';
import { LabelPreview } from './label-preview.tsx';
import { lastFormat, rememberFormat } from './last-format.ts';
import css from './labels.module.css';
import { printPictures } from './print-pictures.ts';
import { useLabelPrint } from './use-label-print.ts';

/** Asks for what, on which paper and from which label on; shows the paper; prints it. */
export function LabelsDialog(props: {
  /** The first is chosen. */
  readonly choices: readonly [LabelChoice, ...LabelChoice[]];
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [choice, setChoice] = useState<LabelChoice>(props.choices[0]);
  const [paper, setPaper] = useState<LabelPaper>(() => ({
    format: lastFormat(),
    start: 1,
    from: 1,
    copies: 1,
  }));
  const print = useLabelPrint(choice.target, paper);
  const format = labelFormats[paper.format];
  const ready = print.data !== undefined && !print.isPlaceholderData ? print.data : undefined;
  return (
    <DialogFrame title={t('page.labels.title')} size={760} onClose={props.onClose}>
      <div className={css['body']}>
        <div className={css['fields']}>
          {props.choices.length > 1 && (
            <What
              choices={props.choices}
              chosen={choice}
              onChange={(next) => {
                setChoice(next);
                setPaper({ ...paper, from: 1 });
              }}
            />
          )}
          <PaperFields paper={paper} total={print.data?.total ?? 1} onChange={setPaper} />
          <p className={css['hint']}>{t('page.labels.scale')}</p>
          {print.error !== null && (
            <FailureNote error={print.error.error} onAgain={() => void print.refetch()} />
          )}
        </div>
        <LabelPreview
          print={print.data}
          format={format}
          busy={print.isFetching}
          onStart={(start) => {
            setPaper({ ...paper, start });
          }}
        />
      </div>
      <DialogFoot>
        <ActionButton kind="quiet" label={t('action.close')} onRun={props.onClose} />
        <ActionButton
          label={t('page.labels.save')}
          icon={<IconDownload size={18} aria-hidden="true" />}
          shortcut="Ctrl+S"
          inDialog
          disabled={ready === undefined}
          onRun={() => {
            if (ready !== undefined) {
              saveFile(ready.fileName, ready.contentBase64, 'application/pdf');
            }
          }}
        />
        <ActionButton
          kind="primary"
          label={t('action.print')}
          icon={<IconPrinter size={18} aria-hidden="true" />}
          shortcut="Ctrl+P"
          inDialog
          disabled={ready === undefined}
          onRun={() => {
            if (ready === undefined) return;
            const { pageWidth: width, pageHeight: height } = format;
            void printPictures({ pages: ready.pages, width, height });
          }}
        />
      </DialogFoot>
    </DialogFrame>
  );
}

function What(props: {
  readonly choices: readonly LabelChoice[];
  readonly chosen: LabelChoice;
  readonly onChange: (choice: LabelChoice) => void;
}): ReactNode {
  const t = useText();
  return (
    <Radio.Group
      label={t('page.labels.what')}
      value={props.chosen.key}
      onChange={(key) => {
        const next = props.choices.find((each) => each.key === key);
        if (next !== undefined) props.onChange(next);
      }}
    >
      <Stack gap={8}>
        {props.choices.map((each) => (
          <Radio key={each.key} value={each.key} label={each.label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function PaperFields(props: {
  readonly paper: LabelPaper;
  readonly total: number;
  readonly onChange: (paper: LabelPaper) => void;
}): ReactNode {
  const t = useText();
  const { paper, total, onChange } = props;
  const format = labelFormats[paper.format];
  const inParts = isInParts(total, paper.copies);
  return (
    <>
      <Select
        label={t('page.labels.paper')}
        allowDeselect={false}
        data={labelFormatCodes.map((code) => ({
          value: code,
          label: t(`page.labels.format.${code}`),
        }))}
        value={paper.format}
        onChange={(value) => {
          const next = labelFormatCodes.find((code) => code === value);
          if (next === undefined) return;
          rememberFormat(next);
          onChange(withFormat(paper, next));
        }}
      />
      <div className={css['pair']}>
        <WholeNumber
          label={t('page.labels.copies')}
          value={paper.copies}
          most={10}
          onChange={(copies) => {
            onChange(withCopies(paper, copies, total));
          }}
        />
        {inParts && (
          <WholeNumber
            label={t('page.labels.from')}
            value={paper.from}
            most={total}
            onChange={(from) => {
              onChange({ ...paper, from });
            }}
          />
        )}
      </div>
      {inParts && <p className={css['hint']}>{t('page.labels.fromHelp', { most: maxLabels })}</p>}
      {format.kind === 'sheet' && (
        <WholeNumber
          label={t('page.labels.start')}
          help={t('page.labels.startHelp')}
          value={paper.start}
          most={labelsPerPage(format)}
          onChange={(start) => {
            onChange({ ...paper, start });
          }}
        />
      )}
    </>
  );
}

/** A number from 1 to `most`; what is not one yet is left until it is. */
function WholeNumber(props: {
  readonly label: string;
  readonly help?: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  return (
    <NumberInput
      label={props.label}
      {...(props.help === undefined ? {} : { description: props.help })}
      min={1}
      max={props.most}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      value={props.value}
      onChange={(value) => {
        if (typeof value === 'number' && value >= 1 && value <= props.most) props.onChange(value);
      }}
    />
  );
}
