package mediashell.cmdlets.management;

import mediashell.automation.values.TextEncoding;

/**
 * How content is written.
 *
 * @param encoding null when the user did not say
 */
record ContentSettings(
        NameFilter names, TextEncoding encoding, boolean noNewline, boolean asBytes, boolean append, boolean force) {}
