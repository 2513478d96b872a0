// Words by which a newsroom says before a colon what kind of text follows: `Update: Bridge closed`. From general knowledge of news pages.

/** Lower case; as the first or last word before the colon. */
export const RUBRICS: ReadonlySet<string> = new Set(
  `update updates updated latest breaking raw video watch listen photos pictures gallery profile portrait analysis comment opinion
   preview review obituary interview q&a timeline explainer briefs roundup feature factbox exclusive information glance`.split(
    /\s+/,
  ),
)
