/** The formatting engine: views as data, rendered into lines. */
package mediashell.automation.format;
