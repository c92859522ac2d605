/**
 * The front end: text to tokens, parse tree, Ast and parse errors. {@link mediashell.language.Parser} is the way in. The
 * grammar is {@code PowerShellParser.g4}; {@code lexer} reads tokens in the mode that the grammar's place asks for, {@code
 * builder} makes the Ast, and the classes here drive both and report errors as PowerShell does.
 */
package mediashell.language;
