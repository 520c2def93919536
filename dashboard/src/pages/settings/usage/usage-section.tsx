import { useQuery } from "@tanstack/react-query";
import { profileQuery } from "../../../api/profile.ts";
import { Loaded } from "../../../components/loaded.tsx";
import { SettingsGroup } from "../group.tsx";
import { Generations } from "./generations.tsx";

export function UsageSection() {
  const profile = useQuery(profileQuery);
  return (
    <SettingsGroup
      title="Usage and limits"
      about="Feedback, key points, an answer or an email that is made counts as one generation. What is kept already is free."
    >
      <Loaded query={profile} height={140}>
        {({ subscription, apiUsage }) => (
          <Generations tier={subscription.tier} usage={apiUsage.aiGenerations} />
        )}
      </Loaded>
    </SettingsGroup>
  );
}
