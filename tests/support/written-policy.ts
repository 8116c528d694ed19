import type { Role } from '../../shared/domain/access/roles.ts';

/**
 * Who may do what, written from PRODUCT sections 1, 2 and 5 (AC-01) and held against the tables
 * of the program, never made from them. A change here is a change of what the product is for.
 */

/** What each role is permitted, with the words of PRODUCT section 1 that give it. */
export const writtenPermissions: Readonly<Record<Role, readonly string[]>> = {
  // Receives, checks seals, counts, weighs, labels, puts away, moves, splits, samples, stages,
  // re-verifies, loads. Never approves. May ask for a destruction, which approves nothing.
  storekeeper: [
    'public',
    'self',
    'places.read',
    'settings.read',
    'goods.read',
    'goods.handle',
    'goods.check',
    'goods.label',
    'places.label',
    'orders.request',
    'orders.carry-out',
  ],
  // Answers reviews, sets and lifts holds, approves destruction and overrides, assigns witnesses
  // (so sees the people), signs certificates and corrections, keeps the plants and permits.
  supervisor: [
    'public',
    'self',
    'places.read',
    'people.read',
    'settings.read',
    'facilities.manage',
    'goods.read',
    'goods.decide',
    'goods.check',
    'goods.label',
    'places.label',
    'orders.request',
    'orders.approve',
    'certificates.sign',
    'ledger.read',
  ],
  // Reads everything, verifies the ledger; changes nothing.
  auditor: [
    'public',
    'self',
    'places.read',
    'people.read',
    'settings.read',
    'goods.read',
    'ledger.read',
  ],
  // Sites, locations with their labels, users, rule packs, settings, plants. Never the goods.
  administrator: [
    'public',
    'self',
    'places.read',
    'places.manage',
    'places.label',
    'people.read',
    'people.manage',
    'settings.read',
    'settings.manage',
    'facilities.manage',
    'ledger.read',
  ],
};

/** What nobody is asked their name for: the first start, signing in, who is signed in. */
const open = 'setup.complete session.signIn session.current';

/** The own session and the own work. */
const own =
  'session.changePassword session.chooseSite session.lock session.setPreferences ' +
  'session.signOut session.touch session.unlock work.list ledger.status';

/** Sites, places and plants by name, the letterhead and the settings: everybody works with them. */
const house =
  'authority.get sites.list locations.children locations.find locations.get facilities.list ' +
  'settings.get';

/** Goods, orders and certificates, to read. */
const goods =
  'lots.get lots.list lots.timeline seizures.get seizures.list discrepancies.list scan.resolve ' +
  'storage.checkBin storage.rankBins storage.violations orders.get orders.lines orders.list ' +
  'orders.photo orders.rankMethods certificates.file certificates.get certificates.list ' +
  'certificates.verifyFile';

/** The hands of the store: what comes, stands and goes. */
const hands =
  'seizures.register lots.receive lots.split lots.takeSample lots.weigh lots.pack lots.carryOutExit ' +
  'packages.checkSeal storage.putAway storage.move storage.recordUnknownScan ' +
  'discrepancies.recount discrepancies.report imports.preview imports.errorFile imports.commit ' +
  'orders.beginStaging orders.verifyPackage orders.dispatch orders.start orders.attachPhoto ' +
  'orders.checkItem orders.recordOutcome orders.recordLossOfIdentity orders.recordResidue ' +
  'orders.withdrawResidue orders.finish';

/** What the law and the second pair of eyes ask for. */
const decisions =
  'lots.answerReview lots.placeHold lots.liftHold discrepancies.explain discrepancies.close ' +
  'discrepancies.closing ' +
  'orders.approve orders.reject orders.schedule orders.cancel orders.reconcile orders.certify';

/** What goods are, their label, and asking for their destruction. */
const handsAndDecisions =
  'lots.assessProfile labels.printGoods orders.create orders.addLots orders.removeLots ' +
  'orders.setPlan orders.request orders.withdraw';

const administration =
  'authority.update sites.create sites.update locations.create locations.update ' +
  'locations.setActive people.create people.update people.setActive people.resetPassword ' +
  'settings.update';

const plants = 'facilities.create facilities.addPermit facilities.revokePermit';

const ledger = 'ledger.events ledger.verify ledger.stopVerifying ledger.checkpoint';

const all: readonly Role[] = ['storekeeper', 'supervisor', 'auditor', 'administrator'];

const groups: readonly (readonly [string, readonly Role[]])[] = [
  [open, all],
  [own, all],
  [house, all],
  [goods, ['storekeeper', 'supervisor', 'auditor']],
  [hands, ['storekeeper']],
  [decisions, ['supervisor']],
  [handsAndDecisions, ['storekeeper', 'supervisor']],
  ['labels.printPlaces', ['storekeeper', 'supervisor', 'administrator']],
  [plants, ['supervisor', 'administrator']],
  ['people.list', ['supervisor', 'auditor', 'administrator']],
  [ledger, ['supervisor', 'auditor', 'administrator']],
  [administration, ['administrator']],
];

/** Every procedure and the roles that may call it. */
export const writtenProcedures: ReadonlyMap<string, readonly Role[]> = new Map(
  groups.flatMap(([names, roles]) => names.split(' ').map((name) => [name, roles] as const)),
);

/** True when the written table lets the role call the procedure; false for an unwritten one. */
export function mayByWriting(role: Role, procedure: string): boolean {
  return writtenProcedures.get(procedure)?.includes(role) ?? false;
}

/** Procedures that may be called before anybody has signed in. */
export const writtenOpenProcedures: readonly string[] = open.split(' ');
