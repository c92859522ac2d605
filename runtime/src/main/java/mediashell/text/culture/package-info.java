/**
 * Cultures as .NET has them on Linux, over ICU4J 72 (CLDR 42).
 *
 * <ul>
 *   <li>{@link mediashell.text.culture.Culture#of} gives a culture: its formats, casing and comparer
 *   <li>{@link mediashell.text.culture.CultureComparer#INVARIANT} is what {@code -eq} and {@code -lt} use
 *   <li>{@link mediashell.text.culture.OrdinalComparer} compares names and keys
 *   <li>{@link mediashell.text.culture.TitleCase} makes titles
 * </ul>
 *
 * <p>The invariant culture and en-US load no ICU for formats, casing and ASCII comparison.
 */
package mediashell.text.culture;
