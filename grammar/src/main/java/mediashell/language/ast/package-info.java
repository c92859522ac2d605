/**
 * The abstract syntax tree, its tokens and places, named as in System.Management.Automation.Language. Constants of enums
 * that scripts see are spelled as in .NET. Nodes are immutable; their constructors make them parents of their parts.
 */
package mediashell.language.ast;
