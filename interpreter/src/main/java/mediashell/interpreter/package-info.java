/** The Truffle language. */
package mediashell.interpreter;
