// Subjects that point back to what their own report has told before: beside another report they name nobody.

const POINTING = /^(?:the|this|that|these|those|its|their|his|her|it|they|he|she)(?=\s|$)/i

/** Whether the words of a subject point back: pointsBack('the issue price') //=> true, pointsBack('inflation') //=> false */
export const pointsBack = (subject: string): boolean => POINTING.test(subject)
