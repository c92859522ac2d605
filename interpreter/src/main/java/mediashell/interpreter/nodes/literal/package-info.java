/** Constants, arrays, hashtables, strings with parts, script blocks. */
package mediashell.interpreter.nodes.literal;
