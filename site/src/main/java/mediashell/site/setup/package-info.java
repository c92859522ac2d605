/** Reads what the installation of a real site server tells of the site. */
package mediashell.site.setup;
