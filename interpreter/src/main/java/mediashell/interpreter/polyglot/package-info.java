/**
 * The language {@code powershell} of the GraalVM Polyglot API: contexts, values that cross the boundary in both directions, guest
 * exceptions. The only place that knows interop; {@code msh} itself loads none of it.
 */
package mediashell.interpreter.polyglot;
