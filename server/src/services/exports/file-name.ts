/** Long enough to know a file by, short enough for every file system with a folder and a date around it. */
const codePointsMax = 80;

/** Names that Windows keeps for devices, whatever the ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A title as part of a file name that every system takes, without its ending; never empty. */
export function fileNameOf(title: string): string {
  const words = title
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}<>:"/\\|?*#^[\]]+/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[.\s-]+/, "");
  const name = [...words]
    .slice(0, codePointsMax)
    .join("")
    .replace(/[.\s]+$/, "");
  if (name === "") return "conversation";
  return reserved.test(name) ? `${name}_` : name;
}
