/** The front end: text to tokens, parse tree, Ast and parse errors. */
package mediashell.language;
