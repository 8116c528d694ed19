import { expect, it } from 'vitest';
import { stablePlan } from '../../../main/core/database/sqlite/stable-plan.ts';

it('hides every place from the planner and touches nothing else', () => {
  expect(stablePlan('SELECT a FROM t WHERE a = ? AND b IN (?, ?)')).toBe(
    'SELECT a FROM t WHERE a = +? AND b IN (+?, +?)',
  );
  expect(stablePlan('VALUES (?1, ?2, ?1)')).toBe('VALUES (+?1, +?2, +?1)');
});

it('leaves question marks of texts, names and comments alone', () => {
  for (const sql of [`SELECT 'why?'`, `SELECT 'it''s ?'`, `SELECT "a?b"`, 'SELECT 1 -- ?']) {
    expect(stablePlan(sql)).toBe(sql);
  }
});
