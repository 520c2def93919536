import { createHmac } from "node:crypto";
import type { LookupAddress } from "node:dns";
import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { describe, expect, it, vi } from "vitest";
import { selfSigned } from "../routes/testing/self-signed.ts";
import { startReceiver } from "../routes/testing/webhook-receiver.ts";
import type { WebhookMessage } from "../services/context.ts";
import { type SenderOptions, webhookSender } from "./sender.ts";

const publicAddress = { address: "93.184.216.34", family: 4 };

function senderWith(addresses: readonly LookupAddress[], change: Partial<SenderOptions> = {}) {
  return webhookSender({ allowHosts: [], resolve: async () => addresses, ...change });
}

function message(url: string): WebhookMessage {
  return {
    deliveryId: "dlv_1",
    url,
    secret: `whsec_${Buffer.alloc(32, 7).toString("base64")}`,
    event: "webhook.test",
    payload: '{"event":"webhook.test","data":{"message":"é"},"timestamp":"2026-03-18T14:00:00.000Z"}',
    at: new Date("2026-03-18T14:00:00Z"),
  };
}

const hostile = [
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f000001/",
  "https://0x7f.0.0.1/",
  "https://0177.0.0.1/",
  "https://017700000001/",
  "https://127.0.0.1./",
  "https://0/",
  "https://10.1.2.3:8443/",
  "https://192.168.0.1/",
  "https://169.254.169.254/latest/meta-data/",
  "https://0xa9fea9fe/",
  "https://100.64.0.1/",
  "https://[::1]/",
  "https://[::]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:7f00:1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[2002:7f00:1::]/",
  "https://[fe80::1]/",
  "https://[fd00:ec2::254]/",
  "https://１２７.0.0.1/",
  "https://localhost/",
  "https://LOCALHOST./",
  "https://api.localhost/",
];

describe("the sender", () => {
  it.each(hostile)("sends nothing to %s, and refuses it at once", async (url) => {
    const sender = senderWith([publicAddress]);
    expect(await sender.refusal(url)).toMatch(/is a private address/);
    expect(await sender.send(message(url))).toEqual({
      responseStatus: null,
      error: expect.stringMatching(/is a private address/),
    });
  });

  it("refuses plain http to all but the hosts that are allowed", async () => {
    const sender = senderWith([publicAddress], { allowHosts: ["hooks.internal"] });
    expect(await sender.refusal("http://hooks.example.com/")).toMatch(/must begin with https/);
    expect((await sender.send(message("http://hooks.example.com/"))).error).toMatch(/https/);
    expect(await sender.refusal("http://hooks.internal/")).toBeNull();
  });

  it.each([
    ["::ffff:10.0.0.1", 6],
    ["10.0.0.1", 4],
    ["fd00::1", 6],
    ["169.254.169.254", 4],
  ])("refuses a name that is at %s, even beside a public address", async (address, family) => {
    const sender = senderWith([publicAddress, { address, family }]);
    expect(await sender.refusal("https://hooks.example.com/")).toMatch(/private/);
    expect((await sender.send(message("https://hooks.example.com/"))).error).toMatch(/private/);
  });

  it("checks again when it connects: a name that moved to a private address gets nothing", async () => {
    const receiver = await startReceiver();
    const port = new URL(receiver.url).port;
    const answers = [[publicAddress], [{ address: "127.0.0.1", family: 4 }]];
    const sender = senderWith([], { resolve: async () => answers.shift() ?? [] });
    const url = `https://hooks.example.com:${port}/`;
    expect(await sender.refusal(url)).toBeNull();
    expect((await sender.send(message(url))).error).toMatch(/is a private address/);
    expect(receiver.received).toEqual([]);
    await receiver.close();
  });

  it("connects to the address that it checked, asking once", async () => {
    const receiver = await startReceiver();
    let asked = 0;
    const sender = senderWith([], {
      allowHosts: ["hooks.internal"],
      resolve: async () => {
        asked += 1;
        return [{ address: asked === 1 ? "127.0.0.1" : "192.0.2.1", family: 4 }];
      },
    });
    const url = `http://hooks.internal:${new URL(receiver.url).port}/`;
    expect(await sender.send(message(url))).toEqual({ responseStatus: 204, error: null, retryAfter: null });
    expect(asked).toBe(1);
    expect(receiver.received[0]?.headers.host).toMatch(/^hooks\.internal:/);
    await receiver.close();
  });

  it.each([
    ["127.0.0.1", "http://127.0.0.1:9/"],
    ["[::1]", "http://[0:0:0:0:0:0:0:1]:9/"],
    ["::1", "http://[::1]:9/"],
    ["Hooks.Internal", "http://hooks.internal:9/"],
  ])("allows %s where the operator does, and not its neighbors", async (host, url) => {
    const sender = senderWith([{ address: "10.0.0.1", family: 4 }], { allowHosts: [host] });
    expect(await sender.refusal(url)).toBeNull();
    expect(await sender.refusal("https://127.0.0.2/")).toMatch(/private/);
    expect(await sender.refusal("https://a.hooks.internal/")).toMatch(/private/);
  });

  it("accepts a name at a private address that is allowed, by https", async () => {
    const sender = senderWith([{ address: "10.0.0.5", family: 4 }], { allowHosts: ["10.0.0.5"] });
    expect(await sender.refusal("https://hooks.example.com/")).toBeNull();
    expect(await sender.refusal("http://hooks.example.com/")).toMatch(/https/);
  });
});

describe("what is sent", () => {
  const allowed = { allowHosts: ["127.0.0.1"] };

  it("carries both signatures, which the library and a few lines of code verify", async () => {
    const receiver = await startReceiver();
    const sent = { ...message(`${receiver.url}/a?b=c`), at: new Date() };
    await webhookSender(allowed).send(sent);
    const [got] = receiver.received;
    if (got === undefined) throw new Error("nothing came");
    expect(got.path).toBe("/a?b=c");
    expect(got.body).toBe(sent.payload);
    const headers = got.headers as Record<string, string>;
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "x-convo-event": "webhook.test",
      "webhook-id": "dlv_1",
    });
    expect(new Webhook(sent.secret).verify(got.body, headers)).toEqual(JSON.parse(sent.payload));
    const own = createHmac("sha256", sent.secret).update(got.body).digest("hex");
    expect(headers["x-convo-signature"]).toBe(own);
    const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${got.body}`;
    const key = Buffer.from(sent.secret.slice("whsec_".length), "base64");
    const standard = createHmac("sha256", key).update(signed).digest("base64");
    expect(headers["webhook-signature"]).toBe(`v1,${standard}`);
    await receiver.close();
  });

  it("is given up where the whole exchange takes too long: silence, or an answer in drops", async () => {
    const silent = await startReceiver(() => {});
    const slow = await startReceiver((response) => response.writeHead(200).write("."));
    const sender = webhookSender({ ...allowed, exchangeMsMax: 200 });
    for (const { url } of [silent, slow]) {
      const { responseStatus, error } = await sender.send(message(url));
      expect([responseStatus, error]).toEqual([null, expect.stringMatching(/did not answer within 0.2 s/)]);
    }
    await Promise.all([silent.close(), slow.close()]);
  });

  it("is waited for ten seconds", async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const silent = await startReceiver(() => arrive());
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const ended = vi.fn();
    const outcome = webhookSender(allowed).send(message(silent.url)).finally(ended);
    await arrived;
    await vi.advanceTimersByTimeAsync(9_999);
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect((await outcome).error).toMatch(/did not answer within 10 s/);
    vi.useRealTimers();
    await silent.close();
  });

  it("has arrived where the answer says so, however long that answer goes on", async () => {
    const receiver = await startReceiver((response) => {
      const send = () => {
        while (!response.destroyed && response.write("x".repeat(16_384)));
      };
      response.writeHead(200).on("drain", send);
      send();
    });
    const outcome = await webhookSender(allowed).send(message(receiver.url));
    expect(outcome).toEqual({ responseStatus: 200, error: null, retryAfter: null });
    await receiver.close();
  });

  it("goes to nobody whose certificate is not theirs", async () => {
    const server = createServer(selfSigned, (_request, response) => response.end());
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { responseStatus, error } = await webhookSender(allowed).send(
      message(`https://127.0.0.1:${port}/`),
    );
    expect([responseStatus, error]).toEqual([null, expect.stringMatching(/SELF_SIGNED|UNABLE_TO_VERIFY/)]);
    server.close();
  });

  it("is cut short, and is no failure of the receiver's, when the server stops", async () => {
    const receiver = await startReceiver(() => closing());
    const sender = webhookSender(allowed);
    const closing = () => void sender.close();
    await expect(sender.send(message(receiver.url))).rejects.toThrow();
    await receiver.close();
  });
});
