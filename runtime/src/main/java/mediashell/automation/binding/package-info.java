/** The command model and the one parameter binder that reads it. */
package mediashell.automation.binding;
