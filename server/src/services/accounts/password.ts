import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

/** 32 MB and some 60 ms a try: OWASP's second set of parameters for scrypt. */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const hashBytes = 32;
const saltBytes = 16;

/** The form in which a password is kept: `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, cost);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

/** Whether it is the password. Without a stored one it takes as long and says no: the time tells nobody who has an account. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, n, r, p, salt = "", hash = ""] = (stored ?? (await decoy())).split("$");
  const expected = Buffer.from(hash, "base64url");
  const options = { N: Number(n), r: Number(r), p: Number(p) };
  const actual = await derive(password, Buffer.from(salt, "base64url"), options);
  return timingSafeEqual(actual, expected) && stored !== null;
}

let decoyHash: Promise<string> | null = null;

function decoy(): Promise<string> {
  decoyHash ??= hashPassword(randomBytes(16).toString("hex"));
  return decoyHash;
}

/** The same characters typed on another keyboard are the same password. */
function derive(password: string, salt: Uint8Array, options: ScryptOptions): Promise<Buffer> {
  const limits = { ...options, maxmem: 128 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFC"), salt, hashBytes, limits, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
