/** The cmdlets, a package a PowerShell module. */
package mediashell.cmdlets;
