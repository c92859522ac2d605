package mediashell.cmdlets.utility;

import java.util.List;

/**
 * An object with its sort keys.
 *
 * @param keys {@link ObjectMembers#MISSING} for a property that the object lacks
 * @param arrival how many came before it
 */
record SortEntry(Object value, List<Object> keys, int arrival) {}
