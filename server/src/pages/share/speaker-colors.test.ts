import { describe, expect, it } from "vitest";
import { pageColors, speakerColors } from "./speaker-colors.ts";

type Triple = readonly [number, number, number];

/** How colors look without one kind of cone (Machado, Oliveira and Fernandes, 2009), on linear red, green and blue. */
const eyes: Record<string, readonly [Triple, Triple, Triple]> = {
  "full color vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Triple, [red, green, blue]: Triple) => row[0] * red + row[1] * green + row[2] * blue;

function linear(color: string): Triple {
  const at = (index: number) => {
    const part = Number.parseInt(color.slice(index, index + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
}

/** CIE L*a*b*, in which distances are as large as they look. */
function lab(color: Triple): Triple {
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = root(dot([0.4124, 0.3576, 0.1805], color) / 0.95047);
  const y = root(dot([0.2126, 0.7152, 0.0722], color));
  const z = root(dot([0.0193, 0.1192, 0.9505], color) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(color: string, [red, green, blue]: readonly [Triple, Triple, Triple]): Triple {
  const base = linear(color);
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return lab([clamp(dot(red, base)), clamp(dot(green, base)), clamp(dot(blue, base))]);
}

const luminance = (color: string) => dot([0.2126, 0.7152, 0.0722], linear(color));

describe("the colors of speakers", () => {
  for (const scheme of ["light", "dark"] as const) {
    it.each(Object.keys(eyes))(`can be told apart in ${scheme} with %s`, (eye) => {
      const matrix = eyes[eye];
      if (matrix === undefined) throw new Error(`no matrix for ${eye}`);
      const colors = speakerColors[scheme].map((color) => seen(color, matrix));
      const distances = colors.flatMap((one, index) =>
        colors.slice(index + 1).map((other) => Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)))),
      );
      // Ten is plainly visible side by side; colors that stand apart on a page need more.
      expect(Math.min(...distances)).toBeGreaterThan(25);
    });

    it(`stand out from the page in ${scheme}`, () => {
      const page = luminance(pageColors[scheme]) + 0.05;
      for (const color of speakerColors[scheme]) {
        const own = luminance(color) + 0.05;
        expect(Math.max(own, page) / Math.min(own, page)).toBeGreaterThan(3);
      }
    });
  }
});
