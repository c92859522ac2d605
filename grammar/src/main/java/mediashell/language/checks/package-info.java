/**
 * What no grammar can say: checks over a finished Ast, with the ids and extents of PowerShell's parse errors. Each class
 * holds the rules of one construct; {@link mediashell.language.checks.SemanticChecks} calls them in the order in which
 * PowerShell's visitors come by.
 */
package mediashell.language.checks;
