import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CallFailed } from '../../rpc/call-failed.ts';
import { FailureNote } from './failure-note.tsx';

/** What was asked: an answer, a failure, or neither yet. */
interface Asked<T> {
  readonly data: T | undefined;
  readonly error: CallFailed | null;
  readonly refetch: () => unknown;
}

/** Shows the answer of `useCall`: quiet bars while it comes, the reason when it does not. */
export function Answer<T>(props: {
  readonly of: Asked<T>;
  /** How many bars stand for what is coming. */
  readonly lines?: number;
  readonly children: (value: T) => ReactNode;
}): ReactNode {
  const { data, error, refetch } = props.of;
  if (data !== undefined) return props.children(data);
  if (error !== null) return <FailureNote error={error.error} onAgain={() => void refetch()} />;
  return (
    <div aria-busy="true">
      {Array.from({ length: props.lines ?? 4 }, (_, index) => (
        <Skeleton key={index} height={20} mb={12} width={`${92 - index * 13}%`} animate={false} />
      ))}
    </div>
  );
}
