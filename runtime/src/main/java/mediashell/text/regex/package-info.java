/**
 * .NET's regular expressions: an own parser for their syntax and an own backtracking matcher with an explicit stack, on
 * UTF-16 units.
 *
 * <ul>
 *   <li>{@link mediashell.text.regex.NetRegex#compile} makes an expression; {@link mediashell.text.regex.RegexCache}
 *       keeps those that scripts use again and again
 *   <li>{@link mediashell.text.regex.NetRegex#match}, {@code matches}, {@code replace}, {@code split}
 *   <li>{@link mediashell.text.regex.Match}, {@link mediashell.text.regex.Group}, {@link mediashell.text.regex.Capture}
 *       are what was found
 *   <li>{@link mediashell.text.regex.RegexEscaping} escapes and unescapes text
 * </ul>
 *
 * <p>Wrong patterns are {@link mediashell.text.regex.RegexParseException}, matches over their time
 * {@link mediashell.text.regex.RegexMatchTimeoutException}.
 */
package mediashell.text.regex;
