/** Sessions and pipelines as objects of scripts: {@code [powershell]}, {@code [runspacefactory]} and what they hand out. */
package mediashell.automation.runspaces;
