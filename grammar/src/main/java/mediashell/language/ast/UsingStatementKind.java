package mediashell.language.ast;

/** What a {@code using} statement names; spelled as in System.Management.Automation.Language.UsingStatementKind. */
public enum UsingStatementKind {
    Assembly,
    Command,
    Module,
    Namespace,
    Type
}
