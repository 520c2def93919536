import { describe, expect, it } from "vitest";
import { html } from "./html.ts";

describe("html", () => {
  it("escapes every value, in text and in attributes", () => {
    const name = `"><script>alert('x')</script>&amp;`;
    expect(html`<a title="${name}">${name}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">' +
        "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</a>",
    );
  });

  it("keeps what it made itself, joins lists and leaves out null", () => {
    const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${null}${3}`.text).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>3");
  });

  it("takes no object for its own markup, whatever its fields", () => {
    const forged = JSON.parse('["<i>"]') as string[];
    expect(html`${forged}`.text).toBe("&lt;i&gt;");
  });
});
