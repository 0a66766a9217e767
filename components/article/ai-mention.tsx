import { strings } from '@/lib/site/strings';

/** Says that an AI helped to write the text, under its sources. */
export function AiMention() {
  return <p className="label mt-8 bar-accent pl-4 text-soft">{strings.article.writtenWithAi}</p>;
}
