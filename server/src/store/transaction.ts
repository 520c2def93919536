import type pg from "pg";

/** Runs `work` with one client in one transaction: committed when it succeeds, rolled back when it throws. */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const result = await work(client);
    const { command } = await client.query("COMMIT");
    // PostgreSQL answers ROLLBACK, and no error, where a statement failed and `work` passed over it.
    if (command !== "COMMIT")
      throw new Error("the transaction was rolled back: one of its statements failed");
    return result;
  } catch (error) {
    broken = await rollBack(client, "ROLLBACK");
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A transaction within the transaction of `client`: fails alone, is kept only if the outer one is. */
export async function inSavepoint<T>(client: pg.PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query("SAVEPOINT nested");
  try {
    const result = await work();
    await client.query("RELEASE SAVEPOINT nested");
    return result;
  } catch (error) {
    // Released as well: a savepoint of the same name around this one must be found again.
    await rollBack(client, "ROLLBACK TO SAVEPOINT nested; RELEASE SAVEPOINT nested");
    throw error;
  }
}

/** Answers an error where the client is of no more use; the error that led here is the one to tell. */
async function rollBack(client: pg.PoolClient, statement: string): Promise<Error | undefined> {
  try {
    await client.query(statement);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
