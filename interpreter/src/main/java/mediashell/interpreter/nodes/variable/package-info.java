/** Reading and writing variables by slot, by name, by scope and by drive. */
package mediashell.interpreter.nodes.variable;
