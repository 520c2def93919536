import type { Conversation } from "../conversation/conversation.ts";
import { endsOf } from "./ends-of-meeting.ts";
import { findExchanges } from "./exchanges.ts";
import { signalDefinitions } from "./index.ts";
import { notMeasurable } from "./measurement.ts";
import { type Part, partOf, partsBySpeaker, restOf } from "./part.ts";
import { whyNotMeasurable } from "./reasons.ts";
import { findRestatements } from "./restatements.ts";
import { roundValue } from "./round-value.ts";
import type { MeasureInput, Measurement, Schedule, Signal, SignalDefinition } from "./signal.ts";
import { findUptakes } from "./uptake.ts";

/** Every signal of the conversation, then every signal of every speaker, in the order of the definitions. */
export function measure(
  conversation: Conversation,
  options: { readonly schedule?: Schedule | null } = {},
): Signal[] {
  const all = partOf(conversation, () => true);
  const parts = partsBySpeaker(conversation);
  const english = conversation.language === "en";
  const shared = {
    conversation,
    schedule: options.schedule ?? null,
    exchanges: findExchanges(conversation),
    uptakes: english ? findUptakes(conversation) : [],
    restatements: english ? findRestatements(conversation) : [],
    ends: endsOf(conversation),
  };
  const inputFor = (speaker: string | null, own: Part): MeasureInput => {
    return { ...shared, speaker, own, others: restOf(all, own) };
  };
  const ofAll = signalDefinitions.filter((definition) => definition.scope !== "speaker");
  const ofOne = signalDefinitions.filter((definition) => definition.scope !== "conversation");
  return [
    ...ofAll.map((definition) => take(definition, inputFor(null, all))),
    ...[...parts].flatMap(([speaker, own]) =>
      ofOne.map((definition) => take(definition, inputFor(speaker, own))),
    ),
  ];
}

function take(definition: SignalDefinition, input: MeasureInput): Signal {
  const { id, name, unit } = definition;
  const reason = whyNotMeasurable(definition, input.conversation);
  const measurement =
    reason === null ? rounded(definition, definition.measure(input)) : notMeasurable(reason);
  return { id, name, unit, speaker: input.speaker, measurement };
}

function rounded({ unit }: SignalDefinition, measurement: Measurement): Measurement {
  return measurement.value === null
    ? measurement
    : { ...measurement, value: roundValue(measurement.value, unit) };
}
