package mediashell.automation.members;

/** {@code $x.psobject}: the object as PowerShell sees it, with its members to ask. */
public record PSObjectView(Object target) {}
