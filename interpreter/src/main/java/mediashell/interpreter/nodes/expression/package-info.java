/** Pipelines as values, subexpressions, ternary and other composed expressions. */
package mediashell.interpreter.nodes.expression;
