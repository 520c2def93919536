import { describe, expect, it } from "vitest";
import { recognizeLanguage } from "./recognize-language.ts";

describe("recognizeLanguage", () => {
  it.each([
    [
      "en",
      "I think we should look at the numbers before we talk to them about it, and then we can decide what to do.",
    ],
    [
      "es",
      "Creo que tenemos que ver los números antes de hablar con ellos, y luego decidimos lo que vamos a hacer.",
    ],
    [
      "de",
      "Ich glaube, wir sollten uns die Zahlen ansehen, bevor wir mit ihnen reden, und dann ist es auch nicht so schwer.",
    ],
    [
      "fr",
      "Je pense que nous devons regarder les chiffres avant de parler avec eux, et puis on décide ce qui est bien pour nous.",
    ],
    ["ja", "今日は予算について話しましょう。それから次の会議を決めます。"],
    ["ru", "Я думаю, что нам надо посмотреть на цифры."],
  ])("recognizes %s", (language, text) => {
    expect(recognizeLanguage([text])).toBe(language);
  });

  it("takes a few words for English, whose words alone are known", () => {
    expect(recognizeLanguage(["Okay."])).toBe("en");
  });
});
