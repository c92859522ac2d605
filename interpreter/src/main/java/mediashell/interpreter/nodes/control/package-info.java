/** Loops, conditions, switch, try, jumps. */
package mediashell.interpreter.nodes.control;
