/** Type identity, member tables and name resolution of the .NET types that scripts see. */
package mediashell.automation.types;
