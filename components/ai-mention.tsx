/** The mention that Regulation (EU) 2024/1689, article 50, § 4 asks of a text of public interest. */
export function AiMention() {
  return (
    <p className="label mt-8 bar-accent pl-4 text-soft">
      Ce texte a été rédigé avec l’aide d’une intelligence artificielle, à partir des seules sources
      citées ci-dessus (mention prévue par le règlement (UE) 2024/1689, art.{'\u00a0'}50, §
      {'\u00a0'}4).
    </p>
  );
}
