package mediashell.automation.values;

/** System.Management.Automation.OrderedHashtable: what {@code ConvertFrom-Json -AsHashtable} gives. Keys differ by case and keep their order. */
public final class OrderedHashtable extends Hashtable {}
