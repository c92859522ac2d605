/** From the Ast to nodes: one translator a family; decides nothing about meaning. */
package mediashell.interpreter.translator;
