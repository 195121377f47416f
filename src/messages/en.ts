/** Interface text in English. */
export const en = {
  siteName: 'Peace Operations Lessons',
};
