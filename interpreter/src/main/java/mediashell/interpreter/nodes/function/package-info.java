/** Root nodes and the run of script blocks, functions and script files. */
package mediashell.interpreter.nodes.function;
