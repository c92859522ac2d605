/** Classes and enums that scripts define: types of the same kind as the facade's, their instances, methods and constructors. */
package mediashell.interpreter.classes;
