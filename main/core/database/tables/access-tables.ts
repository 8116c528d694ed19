import type { Role } from '../../../../shared/domain/access/roles.ts';

/** Rows of people, their secrets and the authority's settings. Truth is 0 or 1. */
export interface AccessTables {
  user_account: {
    readonly id: string;
    readonly login: string;
    readonly name: string;
    readonly position: string;
    /** Login, name and position, folded (shared/kernel/search-text.ts). */
    readonly search_text: string;
    readonly active: number;
    readonly must_change_password: number;
    readonly last_sign_in_at: string | null;
    /** The sign-in before the last: what is new since the last visit. */
    readonly previous_sign_in_at: string | null;
    readonly created_at: string;
  };
  user_assignment: {
    readonly user_id: string;
    /** Id of the site; empty text for all sites. */
    readonly site_id: string;
    readonly role: Role;
  };
  /** One row: what the authority set last. */
  settings: {
    /** Always 1. */
    readonly id: number;
    readonly idle_minutes: number;
    readonly dual_approval_minor_units: number;
    readonly dual_approval_currency: string;
    readonly mass_warn_permille: number;
    readonly mass_block_permille: number;
    readonly mass_significant_permille: number;
    readonly reconcile_days: number;
    /** Lists of lines as JSON. */
    readonly letterhead_en: string;
    readonly letterhead_ru: string;
    readonly letterhead_kk: string;
    readonly contact: string;
  };
  /** What was refused (AC-05), newest found by `at`. */
  refusal: {
    readonly seq: number;
    readonly at: string;
    readonly user_id: string | null;
    readonly site_id: string | null;
    readonly procedure: string;
  };
  /** Operational: the password's hash, and the wrong passwords since the last right one. */
  credential: {
    readonly user_id: string;
    /** argon2id in PHC form; holds its own salt and parameters. */
    readonly password_hash: string;
    readonly changed_at: string;
    readonly failures: number;
    readonly locked_until: string | null;
  };
  /** Operational: how a person likes the program to look. */
  preference: {
    readonly user_id: string;
    readonly locale: string;
    readonly theme: string;
    readonly sounds: number;
  };
  /** Operational: the outcome of the last verification of the ledger. */
  verification: {
    /** Always 1. */
    readonly id: number;
    readonly at: string;
    readonly ok: number;
    readonly events: number;
    readonly root: string;
    readonly problems: number;
  };
}
