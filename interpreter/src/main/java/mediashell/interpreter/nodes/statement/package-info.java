/** Statement lists and statements around pipelines. */
package mediashell.interpreter.nodes.statement;
