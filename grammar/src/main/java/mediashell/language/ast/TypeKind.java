package mediashell.language.ast;

/** What a type definition defines. */
public enum TypeKind {
    Class,
    Enum,
    Interface
}
