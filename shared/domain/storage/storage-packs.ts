/**
 * How a second table counts beside TRGS 510: not at all; as advice, which makes an answer
 * conditional at most; or binding, which also forbids.
 */
export type PackWeight = 'off' | 'advice' | 'binding';

/** The rule packs that the authority has switched on (SS-02, SS-12). TRGS 510 always binds. */
export interface StoragePacks {
  readonly imdg: PackWeight;
  readonly cfr177: PackWeight;
  /** Read the relief for up to 200 kg and 400 kg in a compartment (S56, S57). */
  readonly smallQuantities: boolean;
}

/** Rooms: TRGS 510 binds; the tables of ships and roads are a second opinion. */
export const roomPacks: StoragePacks = { imdg: 'advice', cfr177: 'advice', smallQuantities: true };

/** Loads on vehicles: the transport tables bind too, and no small-quantity relief of rooms. */
export const loadPacks: StoragePacks = {
  imdg: 'binding',
  cfr177: 'binding',
  smallQuantities: false,
};
