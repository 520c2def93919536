import { Page } from "../../components/page.tsx";

export function Home() {
  return <Page title="Home">{null}</Page>;
}
