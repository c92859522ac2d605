/** What several packages of the site share, and nobody else. */
package mediashell.site.internal;
