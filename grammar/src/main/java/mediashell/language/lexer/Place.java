package mediashell.language.lexer;

/** What the lexer asks about the parser beyond the mode. */
interface Place {
    /** True where a comma divides a list; else it builds an array. */
    boolean commaDivides();

    /** The type of the token before; 0 at the start. */
    int previousType();

    /** True where a comma behind a type's name is followed by an assembly. */
    boolean assemblyFollows();

    /** True within a type's name, where a bracket may be empty. */
    boolean inTypeName();

    /** True behind a double dash that ends the parameters of a command. */
    boolean parametersEnded();
}
