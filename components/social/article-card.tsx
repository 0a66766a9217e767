import { CARD_COLORS } from './card-colors';
import { CardFrame } from './card-frame';

interface ArticleCardProps {
  readonly section: string;
  readonly title: string;
  /** The first key figures of the article; none leaves more room to the title. */
  readonly figures: readonly { readonly value: string; readonly label: string }[];
}

/** The social image of an article: section, title, key figures. Read by satori: flexbox only. */
export function ArticleCard({ section, title, figures }: ArticleCardProps) {
  return (
    <CardFrame>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ color: CARD_COLORS.accent, fontSize: 34, fontWeight: 700 }}>{section}</div>
        <div
          style={{
            marginTop: 10,
            fontSize: figures.length > 0 ? 68 : 84,
            fontWeight: 700,
            lineHeight: 1.08,
          }}
        >
          {title}
        </div>
      </div>
      {figures.length > 0 && (
        <div style={{ display: 'flex', borderTop: `4px solid ${CARD_COLORS.ink}`, paddingTop: 18 }}>
          {figures.map(({ value, label }) => (
            <div
              key={label}
              style={{ display: 'flex', flexDirection: 'column', flex: 1, paddingRight: 32 }}
            >
              <div style={{ fontSize: 46, fontWeight: 700, lineHeight: 1.1 }}>{value}</div>
              <div
                style={{ marginTop: 6, color: CARD_COLORS.soft, fontSize: 27, lineHeight: 1.22 }}
              >
                {label}
              </div>
            </div>
          ))}
        </div>
      )}
    </CardFrame>
  );
}
