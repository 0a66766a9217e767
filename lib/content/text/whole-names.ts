/** A part of a text, and whether no line may break in it. */
interface NamePart {
  /** Where it starts in the text. */
  readonly start: number;
  readonly text: string;
  readonly whole: boolean;
}

/** A name in capitals and figures with a hyphen, as « J-CAT » or « EC-3 »: a browser breaks after any hyphen. */
const WHOLE_NAME =
  /(?<![\p{L}\p{N}-])((?=[\p{N}-]*\p{Lu})[\p{Lu}\p{N}]{1,8}(?:-[\p{Lu}\p{N}]{1,8})+)(?![\p{L}\p{N}-])/u;

/**
 * Sets apart the names that no line may break. The characters stay: with another hyphen, or a joiner, a
 * search in the page would not find « J-CAT ».
 * @returns parts that make the text again, none of them empty
 */
export function splitWholeNames(text: string): NamePart[] {
  let end = 0;
  return text
    .split(WHOLE_NAME)
    .map((part, index) => {
      const start = end;
      end += part.length;
      return { start, text: part, whole: index % 2 === 1 };
    })
    .filter((part) => part.text !== '');
}
