import type { RecordedEvent } from '../../../../shared/domain/ledger/recorded-event.ts';
import { canonicalJson } from '../../../../shared/kernel/canonical-json.ts';
import type { DocumentCitation } from '../stored-documents.ts';
import { messageOf } from './problem.ts';
import type { Problems } from './problem.ts';

/** Reads a body as an event; adds a problem and gives undefined when it is not one. */
export function readBody(
  seq: number,
  body: unknown,
  problems: Problems,
): RecordedEvent<string, object> | undefined {
  try {
    if (typeof body !== 'string') return undefined;
    const value: unknown = JSON.parse(body);
    if (canonicalJson(value) !== body) {
      problems.event('body', seq, 'the body is not in its canonical form');
    }
    if (isEvent(value)) return value;
    problems.event('body', seq, 'the body has not the members of an event');
  } catch (error) {
    problems.event('body', seq, `the body cannot be read: ${messageOf(error)}`);
  }
  return undefined;
}

/** Every document that the data names, at any depth. */
export function citationsIn(value: unknown): readonly DocumentCitation[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(citationsIn);
  return isCitation(value) ? [value, ...inner] : inner;
}

function isEvent(value: unknown): value is RecordedEvent<string, object> {
  if (typeof value !== 'object' || value === null) return false;
  const event: Partial<Record<keyof RecordedEvent, unknown>> = value;
  return (
    typeof event.id === 'string' &&
    typeof event.type === 'string' &&
    typeof event.at === 'string' &&
    typeof event.data === 'object' &&
    event.data !== null &&
    hasId(event.command) &&
    Array.isArray(event.subjects) &&
    event.subjects.every((subject) => typeof subject === 'string')
  );
}

function hasId(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id }: { readonly id?: unknown } = value;
  return typeof id === 'string';
}

function isCitation(value: object): value is DocumentCitation {
  const citation: Partial<Record<keyof DocumentCitation, unknown>> = value;
  return typeof citation.documentSha256 === 'string';
}
