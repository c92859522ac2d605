/** Text as .NET and PowerShell treat it; {@link mediashell.text.WildcardPattern} is what {@code -like} matches with. */
package mediashell.text;
