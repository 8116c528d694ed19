/** Rows of the first page. */
export interface WorkTables {
  /** Lots that came and went in a month of the site's own calendar. */
  work_month: {
    readonly site_id: string;
    /** `2026-11`. */
    readonly month: string;
    readonly lots_received: number;
    readonly lots_destroyed: number;
  };
}
