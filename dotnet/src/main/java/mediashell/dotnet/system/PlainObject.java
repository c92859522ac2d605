package mediashell.dotnet.system;

/** {@code [object]::new()}: an object that is nothing but itself. */
final class PlainObject {}
