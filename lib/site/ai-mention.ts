/** The mention that Regulation (EU) 2024/1689, article 50, § 4 asks of a text of public interest. */
export const AI_MENTION =
  'Ce texte a été rédigé avec l’aide d’une intelligence artificielle, à partir des seules sources citées ci-dessus (mention prévue par le règlement (UE) 2024/1689, art.\u00a050, §\u00a04).';
