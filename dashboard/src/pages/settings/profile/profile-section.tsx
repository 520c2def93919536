import { useQuery } from "@tanstack/react-query";
import { profileQuery } from "../../../api/profile.ts";
import { Loaded } from "../../../components/loaded.tsx";
import { SettingsGroup } from "../group.tsx";
import { ProfileForm } from "./profile-form.tsx";

export function ProfileSection() {
  const profile = useQuery(profileQuery);
  return (
    <SettingsGroup
      title="Profile"
      about="Your name and its other forms find you among the speakers of a transcript."
    >
      <Loaded query={profile} height={430}>
        {({ profile: known }) => <ProfileForm profile={known} />}
      </Loaded>
    </SettingsGroup>
  );
}
