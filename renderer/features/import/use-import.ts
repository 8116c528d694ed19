import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ImportField } from '../../../shared/domain/intake/import-fields.ts';
import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import type { CallError } from '../../../shared/rpc/envelope.ts';
import { largestUploadBytes } from '../../../shared/rpc/largest-upload.ts';
import type { Locale } from '../../../shared/text/texts.ts';
import { CallFailed, valueOf } from '../../rpc/call-failed.ts';
import { useClient } from '../../rpc/client-context.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { uuidV7 } from '../../rpc/uuid-v7.ts';
import { dropDraft } from '../../ui/form/draft.ts';
import { fileBase64 } from '../../ui/form/file-drop.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';

type PreviewInput = InputOf<'imports.preview'>;
export type ImportReport = OutputOf<'imports.preview'>;
export type ImportRow = ImportReport['preview'][number];
/** The rows that need work, as a file that imports again once it is mended. */
export type FileToMend = OutputOf<'imports.errorFile'>;
export type Mapping = ImportReport['mapping'];
export type RowState = NonNullable<PreviewInput['previewState']> | 'all';

interface ChosenFile {
  /** Names the file in the cache: its bytes are far too many for a key. */
  readonly key: string;
  readonly name: string;
  /** Null when it is too large to be sent. */
  readonly content: string | null;
}

/** Said here: the host would refuse the request before it has read which procedure is meant. */
const tooLarge: CallError = {
  kind: 'rejected',
  rejections: [
    {
      code: 'FileTooLarge',
      rule: 'IM-01',
      facts: { megabytes: largestUploadBytes / 1024 / 1024 },
    },
  ],
};

/** Rows that one question brings. */
export const rowsAtOnce = 200;

/** The file stands in a draft of its own: it is large, and what is said of it changes often. */
const fileDraft = 'import-file';
const saidDraft = 'import';

interface Said {
  readonly mapping: Mapping | undefined;
  /** By row and field, as `12 date`. */
  readonly answers: Readonly<Record<string, string>>;
}

const nothingSaid: Said = { mapping: undefined, answers: {} };

function forget(): void {
  dropDraft(fileDraft);
  dropDraft(saidDraft);
}

/**
 * A file on its way in: its bytes, its mapping, what was answered by hand. All of it is kept
 * while its person looks at another page, up to what a browser keeps.
 */
export function useImport() {
  const client = useClient();
  const chosen = useDraft<{ readonly file: ChosenFile | null }>(fileDraft, { file: null });
  const { file } = chosen.values;
  const said = useDraft(saidDraft, nothingSaid);
  const { mapping, answers } = said.values;
  const [toMend, setToMend] = useState<FileToMend | null>(null);
  const [sending, setSending] = useState(false);
  const commit = useCommand('imports.commit');
  const input: PreviewInput = {
    fileName: file?.name ?? '',
    contentBase64: file?.content ?? '',
    ...(mapping === undefined ? {} : { mapping }),
    answers: Object.entries(answers).map(([at, value]) => {
      const [row = '', field = ''] = at.split(' ');
      return { row: Number(row), field: field as ImportField, value };
    }),
  };
  const takenIn = commit.outcome !== null;
  useEffect(() => {
    if (takenIn) forget();
  }, [takenIn]);
  const choose = async (given: File): Promise<void> => {
    const content = given.size > largestUploadBytes ? null : await fileBase64(given);
    commit.reset();
    said.change(nothingSaid);
    chosen.change({ file: { key: uuidV7(), name: given.name, content } });
  };
  const answer = (row: number, field: ImportField, value: string): void => {
    const answered = `${row} ${field}`;
    said.change((now) => {
      const next = Object.entries(now.answers).filter(([at]) => at !== answered);
      if (value.trim() !== '') next.push([answered, value.trim()]);
      return { answers: Object.fromEntries(next) };
    });
  };
  const errorFile = (language: Locale) => client.call('imports.errorFile', { ...input, language });
  const send = async (
    onlyComplete: boolean,
    assumptionsConfirmed: boolean,
    language: Locale,
  ): Promise<void> => {
    setSending(true);
    // Afterwards the rows that went in would count as registered already.
    const reply = onlyComplete ? await errorFile(language) : null;
    setToMend(reply?.ok === true ? reply.value : null);
    await commit.run({ ...input, onlyComplete, assumptionsConfirmed });
    setSending(false);
  };
  return {
    file,
    choose,
    input,
    inputKey: [file?.key, mapping, answers] as const,
    setMapping: (next: Mapping) => {
      said.change({ mapping: next });
    },
    answers,
    answer,
    commit,
    sending: sending || commit.saving,
    send,
    errorFile,
    /** The rows that stayed out of what was taken in; null when none did. */
    toMend,
    startOver: () => {
      commit.reset();
      forget();
      chosen.putBack({ file: null });
      said.putBack(nothingSaid);
      setToMend(null);
    },
  };
}

export type Importing = ReturnType<typeof useImport>;

/**
 * A stretch of the rows in a state, with the counts of the whole file. The old answer stays on
 * screen while a new one comes, so that rows do not flicker when one of them is answered.
 */
export function useImportRows(
  work: Importing,
  state: RowState,
  stretch: number,
): UseQueryResult<ImportReport, CallFailed> {
  const client = useClient();
  return useQuery<ImportReport, CallFailed>({
    queryKey: ['imports.preview', work.inputKey, state, stretch],
    enabled: work.file !== null && work.commit.outcome === null,
    placeholderData: (old) => old,
    queryFn: async () => {
      if (work.file?.content === null) throw new CallFailed(tooLarge);
      const asked = {
        ...work.input,
        ...(state === 'all' ? {} : { previewState: state }),
        previewOffset: stretch * rowsAtOnce,
        previewLimit: rowsAtOnce,
      };
      return valueOf(await client.call('imports.preview', asked));
    },
  });
}
