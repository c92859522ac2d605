/** Commands, their arguments and redirections, pipelines. */
package mediashell.interpreter.nodes.command;
