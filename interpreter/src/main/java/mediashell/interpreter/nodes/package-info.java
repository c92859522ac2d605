/** Bases of all nodes and what they share. */
package mediashell.interpreter.nodes;
