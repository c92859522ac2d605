package mediashell.language.lexer;

/** What the lexer asks about the parser beyond the mode. */
interface Place {
    /** True where a comma divides a list; else it builds an array. */
    boolean commaDivides();

    /** The type of the token before; 0 at the start. */
    int previousType();

    /** True where an equals sign may assign: behind the expression that begins a chain of pipelines. */
    boolean mayAssign();

    /** True right behind a token that was missing and counts as read: nothing can be glued to it. */
    boolean afterMissing();

    /** True where an assignment ends whose value was a statement in braces: it needs no mark. */
    boolean endsItself();

    /** True behind a value that a comma can make an array of. */
    boolean mayList();

    /** True within an argument of a command, where a word ends with its last character. */
    boolean inArgument();

    /** Where the token before ends; 0 at the start. */
    int previousEnd();

    /** True where a comma behind a type's name is followed by an assembly. */
    boolean assemblyFollows();

    /** True within a type's name, where a bracket may be empty. */
    boolean inTypeName();

    /** True behind a double dash that ends the parameters of a command. */
    boolean parametersEnded();
}
