/** Variables and scopes: layouts, slots, the dynamic chain. */
package mediashell.automation.scope;
