import { recap } from "./behaviors/meeting-course.ts";
import { creditToOthers, decisionsRestated, namesInvited } from "./behaviors/working-together.ts";
import type { Scene } from "./scene.ts";
import { randomOf } from "./seed.ts";

/** The scene with people called by name in it, so that their names matter. */
export function busyScene(scene: Scene): Scene {
  return [namesInvited, creditToOthers, decisionsRestated, recap].reduce((busy, behavior) => {
    const random = randomOf(scene.id, "busy", behavior.id);
    return behavior.plant(busy, { dose: "strong", wording: "shown", random })?.after ?? busy;
  }, scene);
}
