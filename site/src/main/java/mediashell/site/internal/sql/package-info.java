/** The SQL behind {@link mediashell.site.SiteCatalog}, for SQLite and PostgreSQL alike; not an interface for others. */
package mediashell.site.internal.sql;
