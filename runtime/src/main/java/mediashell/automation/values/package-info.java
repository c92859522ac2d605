/**
 * The .NET values that Java has no equal for. They are the values themselves, everywhere: cmdlets, the facade and the
 * formatter meet no other date type. Formatting and parsing live in {@code mediashell.text.format}.
 *
 * <ul>
 *   <li>{@link mediashell.automation.values.DateTime} is System.DateTime
 *   <li>{@link mediashell.automation.values.TimeSpan} is System.TimeSpan
 *   <li>{@link mediashell.automation.values.DateTimeOffset} is System.DateTimeOffset
 * </ul>
 *
 * What .NET answers with ArgumentOutOfRangeException is {@link mediashell.automation.values.ArgumentRangeException},
 * with OverflowException {@link java.lang.ArithmeticException}.
 */
package mediashell.automation.values;
