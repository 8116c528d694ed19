import { useState } from 'react';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { isOfSignature } from '../../../ui/sign/signature.ts';

/** A step whose fields stand on the page and that is signed in a dialog over it. */
export interface Signing {
  readonly isOpen: boolean;
  /** What the step's own fields were refused for, once the dialog has given it back. */
  readonly returned: readonly Rejection[];
  readonly begin: () => void;
  readonly close: () => void;
  /** Tells what was refused under the signature. */
  readonly refused: (rejections: readonly Rejection[]) => void;
}

const nothing: readonly Rejection[] = [];

/** The dialog stays until what is refused belongs to a field of the step. */
export function useSigning(stepFields: readonly string[]): Signing {
  const [isOpen, setOpen] = useState(false);
  const [returned, setReturned] = useState(nothing);
  return {
    isOpen,
    returned,
    begin: () => {
      // What was refused before may have been answered since.
      setReturned(nothing);
      setOpen(true);
    },
    close: () => {
      setOpen(false);
    },
    refused: (rejections) => {
      const ofStep = returnedToStep(rejections, stepFields);
      if (ofStep.length === 0) return;
      setReturned(ofStep);
      setOpen(false);
    },
  };
}

/**
 * What goes back to the step: nothing, unless a field of the step is named; then all that is not
 * said of a signature, which is judged anew when it is given anew.
 */
export function returnedToStep(
  rejections: readonly Rejection[],
  stepFields: readonly string[],
): readonly Rejection[] {
  const isOfStep = ({ field = '' }: Rejection): boolean => stepFields.includes(field);
  if (!rejections.some(isOfStep)) return nothing;
  return rejections.filter(({ field = '' }) => !isOfSignature(field));
}
