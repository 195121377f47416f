/** Content is quoted to a terminal: what would move its cursor, colour it or hide text is shown as its code instead. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]|(?<=^\s*:):|(?<=#)#(?=\[)/gu,
    (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`,
  );
}
