package mediashell.automation.types;

/** What sort of .NET type a {@link PSType} is. */
public enum TypeKind {
    CLASS,
    STRUCT,
    ENUM,
    INTERFACE,
    DELEGATE
}
