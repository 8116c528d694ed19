import type { AuditEvent } from '../../../shared/domain/ledger/audit-events.ts';
import { defineProjector, recordOnly } from '../database/projector.ts';

/** Refusals and take-outs stand in the ledger alone (AC-05). */
export const auditProjector = defineProjector<AuditEvent>({
  area: 'audit',
  tables: [],
  on: { CommandRefused: recordOnly, RecordsTakenOut: recordOnly },
});
