/** From the parse tree to the Ast, a class a family of constructs; also what the grammar cannot say about errors. */
package mediashell.language.builder;
