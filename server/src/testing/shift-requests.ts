import type pg from "pg";

/** Moves a user's counted requests into the past, as if that many minutes had gone by since. */
export async function shiftRequests(pool: pg.Pool, userId: string, minutes: number): Promise<void> {
  const ago = `make_interval(secs => $2::float8 * 60)`;
  await pool.query(`UPDATE convo.request_log SET at = at - ${ago} WHERE user_id = $1`, [userId, minutes]);
  await pool.query(
    `UPDATE convo.request_windows SET oldest_at = oldest_at - ${ago}, latest_at = latest_at - ${ago} WHERE user_id = $1`,
    [userId, minutes],
  );
}
