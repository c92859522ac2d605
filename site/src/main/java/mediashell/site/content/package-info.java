/**
 * Content libraries in the vendor's layout on disk: PkgLib, DataLib and FileLib (facts/site-and-content.md §1), read
 * tolerantly and written so that a reader never sees half a content.
 */
package mediashell.site.content;
