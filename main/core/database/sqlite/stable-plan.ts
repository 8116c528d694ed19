const quotedOrPlace = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\?\d*/g;

/**
 * The same statement with its plan fixed when it is prepared. This build of SQLite
 * (SQLITE_ENABLE_STAT4) lets bound values choose the plan: a statement that compares a place with
 * an indexed column, in a join or an order, is compiled anew whenever a value is bound, which
 * costs 20 to 180 µs where running it costs 5. A unary plus changes no value and hides the place
 * from the planner; we keep no statistics that it could use.
 */
export function stablePlan(sql: string): string {
  return sql.replace(quotedOrPlace, (found) => (found.startsWith('?') ? `+${found}` : found));
}
