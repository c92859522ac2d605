/**
 * .NET's formatting and parsing of values.
 *
 * <ul>
 *   <li>{@link mediashell.text.format.NumberFormatter}: ToString of every number with standard and custom formats
 *   <li>{@link mediashell.text.format.NumberParser}: Parse of every number with number styles
 *   <li>{@link mediashell.text.format.DecimalMath}: System.Decimal's arithmetic on BigDecimal
 *   <li>{@link mediashell.text.format.CompositeFormat}: String.Format and {@code -f}
 *   <li>{@link mediashell.text.format.DateTimeFormatter} and {@link mediashell.text.format.DateTimeParser}
 *   <li>{@link mediashell.text.format.TimeSpanFormatter} and {@link mediashell.text.format.TimeSpanParser}
 *   <li>{@link mediashell.text.format.GuidFormatter}, {@link mediashell.text.format.EnumFormatter}
 * </ul>
 *
 * <p>A format that .NET refuses is a {@link mediashell.text.format.NetFormatException}; text that is no value is a
 * {@link mediashell.text.format.Parsed} that says why.
 */
package mediashell.text.format;
