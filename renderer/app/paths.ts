import type { OutputOf } from '../../shared/rpc/contract.ts';

/** Where things are shown. */
export const paths = {
  today: '/',
  receive: '/receive',
  import: '/import',
  store: '/store',
  lots: '/lots',
  lot: (id: string) => `/lots/${id}`,
  seizures: '/seizures',
  seizure: (id: string) => `/seizures/${id}`,
  discrepancies: '/discrepancies',
  reviews: '/reviews',
  orders: '/orders',
  order: (id: string) => `/orders/${id}`,
  approvals: '/approvals',
  run: (id: string) => `/runs/${id}`,
  certificates: '/certificates',
  certificate: (id: string) => `/certificates/${id}`,
  ledger: '/ledger',
  places: '/places',
  place: (id: string) => `/places/${id}`,
  facilities: '/facilities',
  people: '/people',
  settings: '/settings',
  account: '/account',
} as const;

type Target = OutputOf<'work.list'>['cards'][number]['target'];

/** Where the verb of a work card leads. */
export function pathOfTarget(target: Target): string {
  const { page, id } = target;
  if (page === 'lot') return id === null ? paths.lots : paths.lot(id);
  if (page === 'order') return id === null ? paths.orders : paths.order(id);
  if (page === 'run') return id === null ? paths.orders : paths.run(id);
  const filter = new URLSearchParams(target.filter).toString();
  return filter === '' ? paths[page] : `${paths[page]}?${filter}`;
}

type Match = OutputOf<'scan.resolve'>['matches'][number];

/** Where a scanned thing is shown; a package is shown with its lot. */
export function pathOfMatch({ kind, id, lotId }: Match): string {
  switch (kind) {
    case 'lot':
      return paths.lot(id);
    case 'package':
      return lotId === undefined ? paths.lots : paths.lot(lotId);
    case 'location':
      return paths.place(id);
    case 'seizure':
      return paths.seizure(id);
    case 'order':
      return paths.order(id);
    case 'certificate':
      return paths.certificate(id);
  }
}
