/** From text to tokens: a lexer that reads each token in the mode which the parser's current rule asks for. */
package mediashell.language.lexer;
