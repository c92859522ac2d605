/** Operators with fast paths for numbers and strings; the slow path is Operators. */
package mediashell.interpreter.nodes.operator;
