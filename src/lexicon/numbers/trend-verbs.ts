// Verbs that say that something became more or less, base forms.
export const TREND_VERBS: ReadonlySet<string> = new Set(
  `rise fall grow shrink increase decrease climb drop jump plunge gain lose soar slump surge decline slip add shed cut
   raise lower reduce double halve advance ease edge tumble slide rally expand contract improve worsen boost slash`.split(
    /\s+/,
  ),
)
