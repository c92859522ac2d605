/** Properties, methods, indexers. */
package mediashell.interpreter.nodes.member;
