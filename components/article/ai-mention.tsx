import { aiMention, type Review } from '@/lib/newspaper/ai-mention';

interface AiMentionProps {
  readonly review: Review | undefined;
}

/** Says before the text that an AI helped to write it, who read it since, and who answers for it. */
export function AiMention({ review }: AiMentionProps) {
  return <p className="label mt-4 max-w-text bar-accent pl-4 text-soft">{aiMention(review)}</p>;
}
