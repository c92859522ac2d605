/** Casts and typed assignments. */
package mediashell.interpreter.nodes.convert;
