/** What any working meeting may talk about. */
export const things: readonly string[] = [
  "the rollout plan",
  "the customer survey",
  "the test results",
  "the cost estimate",
  "the new layout",
  "the release notes",
  "the supplier list",
  "the training material",
  "the user interviews",
  "the data migration",
  "the second prototype",
  "the support backlog",
  "the hiring plan",
  "the security review",
];
