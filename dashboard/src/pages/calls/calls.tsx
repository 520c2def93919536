import { Page } from "../../components/page.tsx";

export function Calls() {
  return <Page title="All calls">{null}</Page>;
}
