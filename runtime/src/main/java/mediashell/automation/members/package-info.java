/** Members of any object: instance members, type data, adapters, and the one method binder. */
package mediashell.automation.members;
