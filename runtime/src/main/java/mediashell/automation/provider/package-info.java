/** Drives, providers and the one navigation engine. */
package mediashell.automation.provider;
