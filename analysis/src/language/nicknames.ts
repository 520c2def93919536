const groups = [
  "alexander alexandra alex",
  "andrew andy drew",
  "anthony tony",
  "benjamin ben",
  "catherine katherine kathryn kate katie cathy kathy",
  "charles charlie chuck",
  "christopher christian christine christina chris",
  "daniel danielle dan danny",
  "david dave",
  "edward ed eddie ted",
  "elizabeth liz beth lizzie",
  "frederick fred",
  "gabriel gabriela gabe",
  "gregory greg",
  "james jim jimmy jamie",
  "jeffrey geoffrey jeff geoff",
  "jennifer jen jenny",
  "jonathan jon",
  "john johnny jack",
  "joseph joe joey",
  "joshua josh",
  "kenneth ken kenny",
  "lawrence laurence larry",
  "margaret maggie meg peggy",
  "matthew matt",
  "maximilian maxwell max",
  "michael michelle mike mick",
  "nathan nathaniel nate",
  "nicholas nicolas nick",
  "oliver olivia ollie",
  "patrick patricia pat",
  "peter pete",
  "philip phillip phil",
  "rebecca becky becca",
  "richard rick dick rich",
  "robert roberta rob bob bobby",
  "ronald ron",
  "samuel samantha sam",
  "stephen steven stephanie steve",
  "susan susanna sue",
  "theodore theo ted",
  "thomas tom tommy",
  "timothy tim",
  "tobias toby tobi",
  "victoria vicky",
  "vincent vince",
  "william will bill",
  "zachary zach zack",
].map((group) => group.split(" "));

const formsOf = new Map<string, Set<string>>();
for (const group of groups) {
  for (const name of group) formsOf.set(name, new Set([...(formsOf.get(name) ?? []), ...group]));
}

/** The short forms and long forms that a first name goes by; lower-case, the name itself left out. */
export function nicknamesOf(name: string): string[] {
  return [...(formsOf.get(name) ?? [])].filter((other) => other !== name);
}
