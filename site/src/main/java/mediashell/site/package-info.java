/** The site catalogue and its content library. */
package mediashell.site;
