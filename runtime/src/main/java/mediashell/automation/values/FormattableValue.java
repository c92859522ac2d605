package mediashell.automation.values;

import mediashell.text.culture.Culture;

/** A .NET value with {@code ToString(format, provider)} (IFormattable) that the runtime itself does not know. */
public interface FormattableValue {

    /** The text in a culture; a null or empty format is the general one. */
    String format(String format, Culture culture);
}
