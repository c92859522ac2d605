/**
 * The site in its own language: packages, images, applications, task sequences, distribution points and the catalogue
 * that keeps them. Knows no medium, no cmdlet and no language.
 *
 * <p>Start at {@link mediashell.site.SiteCatalog} and {@link mediashell.site.SiteCatalogs}.
 */
package mediashell.site;
